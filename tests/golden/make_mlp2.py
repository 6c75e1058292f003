#!/usr/bin/env python3
"""Golden values of the MLP 69-32-16-1 on the built-in sheet-break series, trained by Keras.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install tensorflow-cpu
    /tmp/venv/bin/python tests/golden/make_mlp2.py     # writes mlp2_keras.json beside this file

Everything that goes in can be made again without a file:
  data     generator "sheet_break", preset none, seed 49; one-hot of the two text columns; curve shift -2;
           random split .2 and .2 with seed 123 in the order of the permutation; standard scaling fitted on
           the training rows (constant columns: scale 1)
  weights  kernel of layer s = 1, 2, 3: element k (row-major) = limit * (2u - 1), limit = sqrt(6 / (in + out)),
           u = hash(k + s * 0x9E3779B9) / 2^32 in double, stored as float32, where
           hash: h ^= h >> 16; h *= 0x85EBCA6B; h ^= h >> 13; h *= 0xC2B2AE35; h ^= h >> 16 (32 bits);
           biases 0
  numbers  double in Keras; features and first weights are float32 values. Fields float32_...: the same in float32
  betas    .875 and 1 - 2^-10, exact in float32: Keras rounds .9 and .999 to float32 in its bias correction, whatever
           the number type, and that alone moves the loss of epoch 5 by 4e-4
  run      relu, relu, sigmoid; binary cross-entropy; Adam .001, .875, .9990234375, epsilon 1e-7 in Keras's form;
           batch 128, rows in order (no shuffling), last batch of 78 kept; 5 epochs
"""
import json
import os

os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import numpy as np

N = 20458


def sheet_break(seed=49, q=0.0, amplitude=0.0):
    r = np.random.RandomState(seed)
    slots = r.permutation(452)[:134]
    off = r.randint(0, 20, 134)
    events = np.sort(np.concatenate([[1], 60 + 45 * slots + off]))
    grade = np.zeros(N, int)
    t = 0
    while t < N:
        length = 120 + r.randint(0, 481)
        grade[t:t + length] = r.randint(0, 8)
        t += length
    lo = r.normal(size=(59, 12))
    lo *= r.uniform(size=(59, 12)) < .30
    phi = .90 + .099 * r.uniform(size=12)
    psi = .30 + .65 * r.uniform(size=59)
    gr = .8 * r.normal(size=(8, 59))
    gr *= r.uniform(size=(8, 59)) < .35
    mu = 50 * r.uniform(size=59)
    sc = np.exp(r.normal(size=59))
    modes = r.normal(size=(3, 59))
    modes *= r.uniform(size=(3, 59)) < .15
    a = r.normal(size=(N, 12))
    b = r.normal(size=(N, 59))
    f, e = a.copy(), b.copy()
    for t in range(1, N):
        f[t] = phi * f[t - 1] + np.sqrt(1 - phi ** 2) * a[t]
        e[t] = psi * e[t - 1] + np.sqrt(1 - psi ** 2) * b[t]
    s = f @ lo.T + .5 * e + gr[grade]
    for ev in events:
        u = r.uniform()
        k = r.randint(0, 3)
        amp = amplitude * (.5 + r.uniform())
        if u < q:
            for d in range(1, min(12, ev) + 1):
                w = (np.exp(-(d - 1) / 5), (-1) ** d * np.exp(-(d - 1) / 8), 1)[k]
                s[ev - d] += amp * w * modes[k]
    s = np.where(r.uniform(size=(N, 59)) < .0005, 4 * s, s)
    x = mu + sc * s
    y = np.zeros(N, int)
    y[events] = 1
    press = np.zeros(N, int)
    press[events[::7]] = 1
    assert list(events[:6]) == [1, 375, 435, 752, 840, 877] and events[-1] == 20321 and press.sum() == 20
    assert np.allclose(x[0, :4], [30.53949652, 10.4591617, 31.17388366, 19.65377314], atol=1e-8)
    assert list(np.bincount(grade)) == [1090, 2899, 3603, 2568, 2569, 3630, 1466, 2633]
    return x, grade, press, y


def split(n, fraction, seed):
    order = np.random.RandomState(seed).permutation(n)
    first = int(np.ceil(fraction * n))
    return order[first:], order[:first]


def parts():
    x, grade, press, y = sheet_break()
    x = np.hstack([x, np.eye(8)[grade], np.eye(2)[press]])
    label = np.zeros(N, int)
    for k in (1, 2):
        label[:-k] |= y[k:]
    x, label = x[y == 0], label[y == 0]
    rest, test = split(len(x), .2, 123)
    inner_train, inner_valid = split(len(rest), .2, 123)
    train, valid = rest[inner_train], rest[inner_valid]
    assert list(train[:5]) == [1285, 3614, 19003, 7750, 10887] and list(valid[:3]) == [13385, 16629, 1787]
    mean, sd = x[train].mean(0), x[train].std(0)
    sd[sd < 1e-12] = 1
    z = ((x - mean) / sd).astype(np.float32)
    out = [(z[i], label[i].astype(np.float32).reshape(-1, 1)) for i in (train, valid, test)]
    assert [len(p[0]) for p in out] == [13006, 3252, 4065] and [int(p[1].sum()) for p in out] == [171, 45, 53]
    return out


def kernel(inputs, outputs, s):
    k = np.arange(inputs * outputs, dtype=np.uint64)
    h = (k + np.uint64(s * 0x9E3779B9)) & np.uint64(0xFFFFFFFF)
    for shift, factor in ((16, 0x85EBCA6B), (13, 0xC2B2AE35), (16, 1)):
        h ^= h >> np.uint64(shift)
        h = (h * np.uint64(factor)) & np.uint64(0xFFFFFFFF)
    u = h.astype(np.float64) / 2 ** 32
    return (np.sqrt(6 / (inputs + outputs)) * (2 * u - 1)).astype(np.float32).reshape(inputs, outputs)


def train_model(keras, precision):
    """History, model and losses before the first update of one run in the given number type."""
    keras.config.set_floatx(precision)
    keras.config.set_dtype_policy(precision)
    train, valid, test = [tuple(a.astype(precision) for a in p) for p in parts()]
    layers = keras.layers
    model = keras.Sequential([keras.Input((69,)), layers.Dense(32, "relu"), layers.Dense(16, "relu"),
                              layers.Dense(1, "sigmoid")])
    sizes = (69, 32, 16, 1)
    for i, layer in enumerate(model.layers):
        layer.set_weights([kernel(sizes[i], sizes[i + 1], i + 1), np.zeros(sizes[i + 1])])
    model.compile(keras.optimizers.Adam(learning_rate=1e-3, beta_1=.875, beta_2=.9990234375,
                                        epsilon=1e-7), "binary_crossentropy")
    start = [float(model.evaluate(*p, batch_size=128, verbose=0)) for p in (train, valid)]
    history = model.fit(*train, batch_size=128, epochs=5, shuffle=False, validation_data=valid,
                        validation_batch_size=128, verbose=0).history
    return history, model, start, (train, valid, test)


def main():
    import keras
    import tensorflow as tf
    tf.config.threading.set_intra_op_parallelism_threads(1)
    tf.config.threading.set_inter_op_parallelism_threads(1)
    single = train_model(keras, "float32")[0]
    history, model, start, (train, valid, test) = train_model(keras, "float64")
    digits = lambda v: [float(f"{x:.10g}") for x in v]
    result = {
        "made_by": f"make_mlp2.py, Keras {keras.__version__}, TensorFlow {tf.__version__}, float64, CPU",
        "network": "69-32-16-1 relu relu sigmoid, binary cross-entropy, Adam .001 .875 .9990234375 eps 1e-7, batch 128, no shuffle",
        "first_train_row": digits(train[0][0][:4]),
        "first_kernel_values": digits(kernel(69, 32, 1).ravel()[:4]),
        "start_loss": digits(start[:1]), "start_val_loss": digits(start[1:]),
        "loss": digits(history["loss"]), "val_loss": digits(history["val_loss"]),
        "test_loss": digits([model.evaluate(*test, batch_size=128, verbose=0)]),
        "valid_predictions": digits(model.predict(valid[0][:5], verbose=0).ravel()),
        "kernel_3": digits(model.layers[2].get_weights()[0].ravel()),
        "float32_loss": digits(single["loss"]), "float32_val_loss": digits(single["val_loss"]),
    }
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "mlp2_keras.json")
    with open(path, "w", encoding="utf-8") as f:
        json.dump(result, f, indent=1)
        f.write("\n")
    print(open(path, encoding="utf-8").read())


if __name__ == "__main__":
    main()
