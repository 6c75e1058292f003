#!/usr/bin/env python3
"""Golden values of a network with two outputs from Keras: losses and metrics of each output in every epoch, without and with
class weights of one output (as a sample weight of that output, which is what they are).

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install tensorflow-cpu
    /tmp/venv/bin/python tests/golden/make_several_outputs.py     # writes several_outputs_keras.json beside this file

Inputs are the pattern fill(s): element k (C order) is ((7k + s) mod 11 - 5) / 10; rows in order, batches of 10.
"""
import json
import os

os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np

keras.backend.set_floatx("float64")


def fill(shape, s=0):
    k = np.arange(int(np.prod(shape)))
    return (((7 * k + s) % 11 - 5) / 10).reshape(shape)


def run(weighted):
    x, vx = fill((40, 4), 1) + fill((40, 1), 3), fill((20, 4), 6) + fill((20, 1), 2)
    u, vu = (x[:, :1] + x[:, 1:2] > 0.1).astype(float), (vx[:, :1] + vx[:, 1:2] > 0.1).astype(float)
    v, vv = x[:, :2] * x[:, 2:], vx[:, :2] * vx[:, 2:]
    i = keras.Input((4,))
    h = keras.layers.Dense(5, "tanh", name="h")
    a, b = keras.layers.Dense(1, "sigmoid", name="u"), keras.layers.Dense(2, name="v")
    hidden = h(i)
    model = keras.Model(i, {"u": a(hidden), "v": b(hidden)})
    for layer, s in ((h, 0), (a, 2), (b, 4)):
        layer.set_weights([fill(layer.kernel.shape, s), np.zeros(layer.units)])
    model.compile(keras.optimizers.SGD(0.2), loss={"u": "binary_crossentropy", "v": "mse"}, loss_weights={"u": 1.0, "v": 0.3},
                  metrics={"u": ["accuracy", keras.metrics.Recall(name="recall")], "v": ["mae", "mse"]})
    weights = {"u": np.where(u[:, 0] > 0, 3.0, 0.5), "v": np.ones(40)} if weighted else None
    log = model.fit(x, {"u": u, "v": v}, epochs=3, batch_size=10, shuffle=False, verbose=0, sample_weight=weights,
                    validation_data=(vx, {"u": vu, "v": vv}), validation_batch_size=20)
    return {k: [float(f"{e:.10g}") for e in values] for k, values in log.history.items()}


here = os.path.join(os.path.dirname(os.path.abspath(__file__)), "several_outputs_keras.json")
with open(here, "w") as f:
    json.dump({"keras": keras.__version__, "plain": run(False), "weighted": run(True)}, f, separators=(",", ":"))
    f.write("\n")
