#!/usr/bin/env python3
"""Golden values of optimisers (20 steps on three tensors) and learning-rate schedules, by Keras 3.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install tensorflow-cpu
    /tmp/venv/bin/python tests/golden/make_optimizers.py     # writes optimizers_keras.json, schedules_keras.json, plateau_keras.json beside this file

Everything that goes in can be made again without a file:
  tensors    "kernel" (5, 4), "bias" (4,), "second" (4, 3): element k of tensor s = 0, 1, 2 starts at
             fill(k, s) = ((7k + 3s) mod 11 - 5) / 10
  gradients  of step t = 0 … 19: fill(3k + 5t, s) * (1 + t mod 3), so that signs, sizes and zeros all occur
  numbers    float32
Values: all weights after steps 1, 2, 5, 10 and 20, tensor after tensor. Schedules: the rate at the steps listed.
Betas of the bias-corrected rules are exact in float32 (.875, .9990234375) in all sets but the first of each: Keras rounds
them to float32 before it takes powers, which moves the first ones by up to 1e-4 relative.
"""
import json
import os

os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np

SHAPES = [(5, 4), (4,), (4, 3)]
STEPS = [1, 2, 5, 10, 20]
HERE = os.path.dirname(os.path.abspath(__file__))


def fill(k, s):
    return ((7 * k + 3 * s) % 11 - 5) / 10


def start(s):
    n = int(np.prod(SHAPES[s]))
    return np.array([fill(k, s) for k in range(n)], np.float32).reshape(SHAPES[s])


def gradient(s, t):
    n = int(np.prod(SHAPES[s]))
    return np.array([fill(3 * k + 5 * t, s) * (1 + t % 3) for k in range(n)], np.float32).reshape(SHAPES[s])


B = {"beta_1": 0.875, "beta_2": 0.9990234375}
SETS = {
    "SGD": [{}, {"momentum": 0.9}, {"momentum": 0.9, "nesterov": True}, {"learning_rate": 0.1, "weight_decay": 0.01},
            {"learning_rate": 0.1, "clipvalue": 0.3}, {"learning_rate": 0.1, "clipnorm": 0.5}, {"learning_rate": 0.1, "global_clipnorm": 0.7, "momentum": 0.5},
            {"learning_rate": 0.1, "use_ema": True, "ema_momentum": 0.75, "ema_overwrite_frequency": 4},
            {"learning_rate": 0.1, "momentum": 0.5, "gradient_accumulation_steps": 5}],
    "RMSprop": [{}, {"momentum": 0.9}, {"centered": True, "learning_rate": 0.01}, {"centered": True, "momentum": 0.5, "rho": 0.8, "epsilon": 1e-3}, {"weight_decay": 0.05, "learning_rate": 0.02}],
    "Adam": [{}, {**B, "learning_rate": 0.01}, {**B, "amsgrad": True, "learning_rate": 0.01}, {**B, "weight_decay": 0.02, "clipnorm": 0.5}, {**B, "global_clipnorm": 1.0, "epsilon": 1e-3},
             {**B, "learning_rate": 0.01, "gradient_accumulation_steps": 2}, {**B, "use_ema": True, "ema_momentum": 0.5, "ema_overwrite_frequency": 3}],
    "AdamW": [{}, {**B, "weight_decay": 0.1, "learning_rate": 0.01}, {**B, "amsgrad": True, "clipvalue": 0.2}],
    "Adamax": [{}, {**B, "learning_rate": 0.01}, {**B, "weight_decay": 0.02, "epsilon": 1e-3}],
    "Nadam": [{}, {**B, "learning_rate": 0.01}, {**B, "weight_decay": 0.02, "clipnorm": 0.3}],
    "Adagrad": [{}, {"learning_rate": 0.1}, {"learning_rate": 0.1, "initial_accumulator_value": 0.5, "epsilon": 1e-3}, {"learning_rate": 0.1, "weight_decay": 0.05}],
    "Adadelta": [{}, {"learning_rate": 1.0}, {"learning_rate": 1.0, "rho": 0.8, "epsilon": 1e-4, "weight_decay": 0.01}],
    "Lion": [{}, {"beta_1": 0.75, "beta_2": 0.875, "weight_decay": 0.1, "learning_rate": 0.01}],
    "Ftrl": [{}, {"learning_rate": 0.1}, {"learning_rate": 0.1, "l1_regularization_strength": 0.05, "l2_regularization_strength": 0.02, "beta": 0.1},
             {"learning_rate": 0.1, "learning_rate_power": -0.3, "l2_shrinkage_regularization_strength": 0.03}],
}


def run(name, options):
    optimizer = getattr(keras.optimizers, name)(**options)
    variables = [keras.Variable(start(s)) for s in range(3)]
    optimizer.build(variables)
    values = []
    for t in range(20):
        optimizer.apply([keras.ops.convert_to_tensor(gradient(s, t)) for s in range(3)], variables)
        if t + 1 in STEPS:
            values.append([float(np.float32(v)) for v in np.concatenate([np.asarray(x.value).ravel() for x in variables])])
    return values


S = keras.optimizers.schedules
POINTS = [0, 1, 2, 5, 9, 10, 11, 15, 20, 25, 37, 60, 100]
SCHEDULES = [
    ("exponential_decay(0.1, decay_steps=10, decay_rate=0.9)", S.ExponentialDecay(0.1, 10, 0.9)),
    ("exponential_decay(0.1, decay_steps=10, decay_rate=0.9, staircase=true)", S.ExponentialDecay(0.1, 10, 0.9, staircase=True)),
    ("inverse_time_decay(0.1, decay_steps=10, decay_rate=0.5)", S.InverseTimeDecay(0.1, 10, 0.5)),
    ("inverse_time_decay(0.1, decay_steps=10, decay_rate=0.5, staircase=true)", S.InverseTimeDecay(0.1, 10, 0.5, staircase=True)),
    ("polynomial_decay(0.1, decay_steps=20, end_learning_rate=0.01, power=2)", S.PolynomialDecay(0.1, 20, 0.01, 2.0)),
    ("polynomial_decay(0.1, decay_steps=20, end_learning_rate=0.01, power=0.5, cycle=true)", S.PolynomialDecay(0.1, 20, 0.01, 0.5, cycle=True)),
    ("piecewise_constant_decay(boundaries=[5,20], values=[1,0.5,0.1])", S.PiecewiseConstantDecay([5, 20], [1.0, 0.5, 0.1])),
    ("cosine_decay(0.1, decay_steps=20, alpha=0.1)", S.CosineDecay(0.1, 20, 0.1)),
    ("cosine_decay(0.01, decay_steps=20, warmup_target=0.1, warmup_steps=5)", S.CosineDecay(0.01, 20, 0.0, warmup_target=0.1, warmup_steps=5)),
    ("cosine_decay_restarts(0.1, first_decay_steps=10)", S.CosineDecayRestarts(0.1, 10)),
    ("cosine_decay_restarts(0.1, first_decay_steps=8, t_mul=1, m_mul=0.5, alpha=0.05)", S.CosineDecayRestarts(0.1, 8, t_mul=1.0, m_mul=0.5, alpha=0.05)),
    ("cosine_decay_restarts(0.1, first_decay_steps=7, t_mul=1.5, m_mul=0.8)", S.CosineDecayRestarts(0.1, 7, t_mul=1.5, m_mul=0.8)),
]


# Losses of 24 epochs with gains, small gains, plateaus and relapses.
LOSSES = [1, .9, .88, .879, .8789, .87, .87, .871, .9, .8, .79, .7899, .78985, .7898, .79, .85, .7, .7, .7, .7, .69, .689, .75, .6]
PLATEAUS = [dict(factor=.5, patience=2), dict(factor=.1, patience=1, min_delta=.05), dict(factor=.5, patience=1, cooldown=2, min_lr=.01),
            dict(factor=.7, patience=3, min_delta=0), dict(factor=.5, patience=2, mode="max", cooldown=1), dict(factor=.9, patience=0)]


def plateau_rates(options):
    """The rate after each epoch, by Keras's callback on a model that is nothing but an optimiser."""
    class Model:
        optimizer = keras.optimizers.SGD(.1)
    callback = keras.callbacks.ReduceLROnPlateau(monitor="val_loss", **options)
    callback.set_model(Model)
    callback.on_train_begin()
    rates = []
    for epoch, loss in enumerate(LOSSES):
        callback.on_epoch_end(epoch, {"val_loss": loss})
        rates.append(float(Model.optimizer.learning_rate))
    return rates


def write(name, value):
    with open(os.path.join(HERE, name), "w") as f:
        json.dump(value, f, separators=(",", ":"))
        f.write("\n")


def main():
    sets = [{"optimizer": name.lower(), "options": options, "values": run(name, options)} for name, all_ in SETS.items() for options in all_]
    write("optimizers_keras.json", {"keras": keras.__version__, "steps": STEPS, "sets": sets})
    schedules = [{"text": text, "rates": [float(s(p)) for p in POINTS]} for text, s in SCHEDULES]
    write("schedules_keras.json", {"keras": keras.__version__, "points": POINTS, "schedules": schedules})
    plateaus = [{"text": "reduce_lr_on_plateau(" + ", ".join(f"{k}={v}" for k, v in o.items()) + ")", "rates": plateau_rates(o)} for o in PLATEAUS]
    write("plateau_keras.json", {"keras": keras.__version__, "losses": LOSSES, "plateaus": plateaus})


if __name__ == "__main__":
    main()
