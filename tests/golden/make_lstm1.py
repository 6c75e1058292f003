#!/usr/bin/env python3
"""Golden loss curve of the LSTM 5x69-16-8-1 on look-back windows of the built-in sheet-break series, trained by Keras.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install tensorflow-cpu
    /tmp/venv/bin/python tests/golden/make_lstm1.py     # writes lstm1_keras.json beside this file

Everything that goes in can be made again without a file:
  data     the series, one-hot columns and curve shift of make_mlp2.py; windows of 5 rows ending at the labelled row, the
           first two rows never used (numbering of the published counts); random split .2 and .2 with seed 123 of the
           windows; standard scaling fitted on the distinct rows that training windows cover
  weights  kernels and recurrent kernels as make_mlp2.kernel with s = 1 ... 5 in the order of the layers (kernel before
           recurrent kernel); biases 0, of forget gates 1
  run      lstm 16 relu with sequences, lstm 8 relu, dense 1 sigmoid; binary cross-entropy; Adam .001, .875, .9990234375,
           epsilon 1e-7; batch 128, windows in order of the split (no shuffling); 3 epochs; double, fields float32_ in float32
"""
import json
import os

os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import numpy as np

from make_mlp2 import N, kernel, sheet_break, split

L = 5


def parts():
    x, grade, press, y = sheet_break()
    x = np.hstack([x, np.eye(8)[grade], np.eye(2)[press]])
    label = np.zeros(N, int)
    for k in (1, 2):
        label[:-k] |= y[k:]
    x, label = x[y == 0], label[y == 0]
    n = len(x)
    first = np.arange(2, n - L + 1)
    assert len(first) == n - L - 1 == 20317
    rest, test = split(len(first), .2, 123)
    inner_train, inner_valid = split(len(rest), .2, 123)
    train, valid = rest[inner_train], rest[inner_valid]
    assert [len(train), len(valid), len(test)] == [13002, 3251, 4064]
    covered = np.unique(first[train][:, None] + np.arange(L))
    mean, sd = x[covered].mean(0), x[covered].std(0)
    sd[sd < 1e-12] = 1
    z = ((x - mean) / sd).astype(np.float32)
    out = []
    for part in (train, valid, test):
        rows = first[part][:, None] + np.arange(L)
        out.append((z[rows], label[rows[:, -1]].astype(np.float32).reshape(-1, 1)))
    return out, len(covered)


def lstm_weights(inputs, units, s):
    bias = np.zeros(4 * units, np.float32)
    bias[units:2 * units] = 1
    return [kernel(inputs, 4 * units, s), kernel(units, 4 * units, s + 1), bias]


def train_model(keras, precision):
    keras.config.set_floatx(precision)
    keras.config.set_dtype_policy(precision)
    (train, valid, test), covered = parts()
    train, valid, test = [tuple(a.astype(precision) for a in p) for p in (train, valid, test)]
    layers = keras.layers
    model = keras.Sequential([keras.Input((L, 69)), layers.LSTM(16, "relu", return_sequences=True), layers.LSTM(8, "relu"),
                              layers.Dense(1, "sigmoid")])
    assert model.count_params() == 6313
    model.layers[0].set_weights(lstm_weights(69, 16, 1))
    model.layers[1].set_weights(lstm_weights(16, 8, 3))
    model.layers[2].set_weights([kernel(8, 1, 5), np.zeros(1)])
    model.compile(keras.optimizers.Adam(learning_rate=1e-3, beta_1=.875, beta_2=.9990234375, epsilon=1e-7), "binary_crossentropy")
    start = [float(model.evaluate(*p, batch_size=128, verbose=0)) for p in (train, valid)]
    history = model.fit(*train, batch_size=128, epochs=3, shuffle=False, validation_data=valid, validation_batch_size=128, verbose=0).history
    return history, model, start, (train, valid, test), covered


def main():
    import keras
    import tensorflow as tf
    tf.config.threading.set_intra_op_parallelism_threads(1)
    tf.config.threading.set_inter_op_parallelism_threads(1)
    single = train_model(keras, "float32")[0]
    history, model, start, (train, valid, test), covered = train_model(keras, "float64")
    digits = lambda v: [float(f"{x:.10g}") for x in v]
    result = {
        "made_by": f"make_lstm1.py, Keras {keras.__version__}, TensorFlow {tf.__version__}, float64, CPU",
        "network": "5x69-lstm 16 relu sequences-lstm 8 relu-1 sigmoid, binary cross-entropy, Adam .001 .875 .9990234375 eps 1e-7, batch 128, no shuffle",
        "rows_covered": int(covered),
        "positives": [int(p[1].sum()) for p in (train, valid, test)],
        "first_train_window": digits(train[0][0].ravel()[[0, 1, 69, 344]]),
        "start_loss": digits(start[:1]), "start_val_loss": digits(start[1:]),
        "loss": digits(history["loss"]), "val_loss": digits(history["val_loss"]),
        "test_loss": digits([model.evaluate(*test, batch_size=128, verbose=0)]),
        "valid_predictions": digits(model.predict(valid[0][:5], verbose=0).ravel()),
        "float32_loss": digits(single["loss"]), "float32_val_loss": digits(single["val_loss"]),
    }
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "lstm1_keras.json")
    with open(path, "w", encoding="utf-8") as f:
        json.dump(result, f, indent=1)
        f.write("\n")
    print(open(path, encoding="utf-8").read())


if __name__ == "__main__":
    main()
