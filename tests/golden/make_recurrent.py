#!/usr/bin/env python3
"""Golden values of the recurrent layers from Keras: outputs, final states, all gradients, several batches of a stateful layer.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install tensorflow-cpu
    /tmp/venv/bin/python tests/golden/make_recurrent.py     # writes recurrent_keras.json beside this file

Numbers are made as make_layers.py says (float64 from float32 inputs). Masked cases: a masking layer in front; of row r the last r % 3 steps,
and step 1 of row 1, are zero. States: the second and third output, with targets 200 + step + 50 i; the loss is the sum of the outputs'
means of squares. Given dropout masks (as keep factors, the same at each step): 2 where value(k, 400) > 0, else 0, in the order
gate, row, element; for the input with 401.
"""
import json
import os

from make_layers import make_input, value

import numpy as np


def digits(a):
    return [float(f"{x:.7g}") for x in np.asarray(a, dtype=np.float64).ravel()]


head = digits


def names_of(layer):
    names = []
    for w in layer.weights:
        side = "forward_" if "forward_" in w.path else "backward_" if "backward_" in w.path else ""
        names.append(side + w.name)
    return names


def masked_input(x):
    rows, steps = x.shape[:2]
    for r in range(rows):
        for t in range(steps):
            if t >= steps - r % 3 or (r == 1 and t == 1):
                x[r, t] = 0
    return x


def given_factors(cell, rows, inputs, units):
    """Puts factors into the cell in place of drawn ones."""
    gates = cell.recurrent_kernel.shape[1] // units
    state = [np.where(value((gates, rows, units), 400)[g] > 0, 2.0, 0.0) for g in range(gates)]
    dropped = [np.where(value((gates, rows, inputs), 401)[g] > 0, 2.0, 0.0) for g in range(gates)]
    import tensorflow as tf
    # one more set than gates: a GRU of Keras asks for three, an LSTM for four
    cell.get_recurrent_dropout_mask = lambda s: [tf.constant(f) for f in state]
    cell.get_dropout_mask = lambda s: [tf.constant(f) for f in dropped]


def run_step(tf, layer, mask, x, step):
    inputs = tf.constant(x)
    with tf.GradientTape() as tape:
        tape.watch(inputs)
        y = layer(inputs, training=True, mask=mask) if mask is not None else layer(inputs, training=True)
        outputs = y if isinstance(y, (list, tuple)) else [y]
        loss = 0
        for i, out in enumerate(outputs):
            loss += tf.reduce_mean((out - value(tuple(out.shape), 200 + step + 50 * i).astype(np.float64)) ** 2)
    weights = list(layer.trainable_variables)
    grads = tape.gradient(loss, [inputs] + [w.value for w in weights], unconnected_gradients="zero")
    out = {"loss": digits(loss)[0], "y": head(outputs[0]), "dx": [head(grads[0])],
           "dp": {n: digits(g) for n, g in zip(names_of(layer), grads[1:])}}
    if len(outputs) > 1:
        out["states"] = [head(o) for o in outputs[1:]]
    return out


def make_case(tf, name, text, layer, shape, rows=5, masked=False, steps=1, given=0):
    make = lambda step: masked_input(make_input(shape, rows, 1 + 10 * step, 0)) if masked else make_input(shape, rows, 1 + 10 * step, 0)
    layer.build((rows, *shape))
    layer.set_weights([value(tuple(w.shape), 100 + i).astype(np.float64) for i, w in enumerate(layer.weights)])
    if given:
        given_factors(layer.cell, rows, shape[1], given)
    done = []
    for t in range(steps):
        x = make(t)
        mask = tf.constant(np.any(x != 0, axis=-1)) if masked else None
        done.append(run_step(tf, layer, mask, x, t))
    return {"name": name, "text": text, "inputs": [list(shape)], "rows": rows, "indices": 0, "masked": masked, "given": given,
            "weights": names_of(layer), "steps": done}


def main():
    import keras
    import tensorflow as tf
    keras.config.set_floatx("float64")
    keras.config.set_dtype_policy("float64")
    k = keras.layers
    cases = []

    def add(name, text, layer, shape=(4, 3), **options):
        cases.append(make_case(tf, name, text, layer, shape, **options))

    makers = {"lstm": k.LSTM, "gru": k.GRU, "simple_rnn": k.SimpleRNN}
    for name, make in makers.items():
        add(name, f"{name} 3", make(3))
        add(name + " wide", f"{name} 17", make(17), (6, 2), rows=2)
        add(name + " sequences", f"{name} 3 return_sequences=true", make(3, return_sequences=True))
        add(name + " long", f"{name} 4 return_sequences=true", make(4, return_sequences=True), (19, 2), rows=2)
        add(name + " backwards", f"{name} 3 go_backwards=true return_sequences=true", make(3, go_backwards=True, return_sequences=True))
        add(name + " backwards last", f"{name} 3 go_backwards=true", make(3, go_backwards=True))
        add(name + " no bias", f"{name} 3 use_bias=false", make(3, use_bias=False))
        add(name + " relu", f"{name} 3 relu", make(3, activation="relu"))
        add(name + " softsign", f"{name} 3 softsign return_sequences=true", make(3, activation="softsign", return_sequences=True))
        add(name + " silu", f"{name} 3 silu", make(3, activation="silu"))
        add(name + " states", f"{name} 3 return_state=true", make(3, return_state=True))
        add(name + " states and sequences", f"{name} 3 return_state=true return_sequences=true", make(3, return_state=True, return_sequences=True))
        add(name + " masked", f"{name} 3", make(3), masked=True)
        add(name + " masked wide", f"{name} 16", make(16), (11, 2), masked=True)
        add(name + " masked backwards", f"{name} 3 go_backwards=true", make(3, go_backwards=True), masked=True)
        add(name + " stateful", f"{name} 3 stateful=true", make(3, stateful=True), steps=3)
        add(name + " stateful sequences", f"{name} 3 stateful=true return_sequences=true", make(3, stateful=True, return_sequences=True), steps=3)
        for mode in ("concat", "sum", "mul", "ave"):
            add(f"bi {name} {mode}", f"bidirectional(layer={name}(3), merge_mode={mode})", k.Bidirectional(make(3), merge_mode=mode))
            add(f"bi {name} {mode} sequences", f"bidirectional(layer={name}(3, return_sequences=true), merge_mode={mode})",
                k.Bidirectional(make(3, return_sequences=True), merge_mode=mode))
        add(f"bi {name} masked", f"bidirectional(layer={name}(3))", k.Bidirectional(make(3)), masked=True)
        if name == "simple_rnn":
            continue
        add(name + " given factors", f"{name} 3 dropout=0.5 recurrent_dropout=0.5", make(3, dropout=.5, recurrent_dropout=.5), given=3)
        add(name + " given factors wide", f"{name} 16 dropout=0.5 recurrent_dropout=0.5 return_sequences=true",
            make(16, dropout=.5, recurrent_dropout=.5, return_sequences=True), (9, 2), given=16, rows=2)
        add(name + " hard gates", f"{name} 3 recurrent_activation=hard_sigmoid", make(3, recurrent_activation="hard_sigmoid"))
    add("gru before", "gru 3 reset_after=false", k.GRU(3, reset_after=False))
    add("gru before sequences", "gru 17 reset_after=false return_sequences=true", k.GRU(17, reset_after=False, return_sequences=True), (5, 2), rows=2)
    add("gru before no bias", "gru 16 reset_after=false use_bias=false", k.GRU(16, reset_after=False, use_bias=False))
    add("gru before masked", "gru 3 reset_after=false", k.GRU(3, reset_after=False), masked=True)
    add("gru before given factors", "gru 3 reset_after=false dropout=0.5 recurrent_dropout=0.5", k.GRU(3, reset_after=False, dropout=.5, recurrent_dropout=.5), given=3)
    add("gru after relu backwards", "gru 5 relu go_backwards=true", k.GRU(5, activation="relu", go_backwards=True))
    made_by = f"make_recurrent.py, Keras {keras.__version__}, TensorFlow {tf.__version__}, float64, CPU"
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "recurrent_keras.json")
    with open(path, "w", encoding="utf-8") as f:
        f.write('{"made_by": ' + json.dumps(made_by) + ',\n"cases": [\n')
        f.write(",\n".join(json.dumps(c, separators=(",", ":")) for c in cases))
        f.write("\n]}\n")
    print(path, os.path.getsize(path), "bytes,", len(cases), "cases")


if __name__ == "__main__":
    main()
