#!/usr/bin/env python3
"""Golden values of regularisers, constraints, initialisers, penalties in training, masks and several outputs, from Keras.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install tensorflow-cpu
    /tmp/venv/bin/python tests/golden/make_regularizers.py     # writes regularizers_keras.json beside this file

Inputs are the pattern fill(s): element k (C order) is ((7k + s) mod 11 - 5) / 10; everything runs in double except for the
statistics of the initialisers. Networks start from fill(s) too, as the text of each case says.
"""
import json
import os

os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import keras
import numpy as np
import tensorflow as tf

keras.backend.set_floatx("float64")


def fill(shape, s=0):
    k = np.arange(int(np.prod(shape)))
    return (((7 * k + s) % 11 - 5) / 10).reshape(shape)


def wide(shape):  # no zero, no symmetry: for norms
    k = np.arange(int(np.prod(shape)))
    return (((13 * k + 3) % 29 - 14.5) / 6).reshape(shape)


def numbers(a):
    return [float(f"{v:.12g}") for v in np.asarray(a, dtype=np.float64).ravel()]


class OrthogonalWeights(keras.regularizers.Regularizer):  # Ranjan 2020, Listing 7.13
    def __init__(self, weightage, axis):
        self.weightage, self.axis = weightage, axis

    def __call__(self, w):
        g = tf.matmul(w, w, transpose_b=True) if self.axis else tf.matmul(w, w, transpose_a=True)
        return self.weightage * tf.norm(g - tf.eye(g.shape[0], dtype=w.dtype))


class SparseCovariance(keras.regularizers.Regularizer):  # Listing 7.17, with the three divisors
    def __init__(self, weightage, divisor):
        self.weightage, self.divisor = weightage, divisor

    def __call__(self, z):
        rows, features = z.shape
        d = {"features": features, "batch": rows, "batch-1": rows - 1}[self.divisor]
        c = z - tf.reduce_mean(z, axis=0)
        c = tf.matmul(c, c, transpose_a=True) / d
        return self.weightage * tf.reduce_sum(tf.square(c - tf.linalg.diag(tf.linalg.diag_part(c))))


def regularizers():
    r = keras.regularizers
    cases = [
        ("l1", (5, 4), r.L1(0.01)), ("l1(0.3)", (5, 4), r.L1(0.3)), ("l2", (5, 4), r.L2(0.01)), ("l2(0.0001)", (7, 3), r.L2(1e-4)),
        ("l1_l2", (5, 4), r.L1L2(0.01, 0.01)), ("l1_l2(l1=0.2,l2=0.05)", (3, 3, 2, 4), r.L1L2(0.2, 0.05)),
        ("orthogonal_regularizer", (5, 4), r.OrthogonalRegularizer(0.01, "rows")),
        ("orthogonal_regularizer(factor=0.5,mode=columns)", (5, 4), r.OrthogonalRegularizer(0.5, "columns")),
        ("orthogonal_regularizer(factor=1,mode=columns)", (6, 2), r.OrthogonalRegularizer(1.0, "columns")),
        ("orthogonal_weights", (5, 4), OrthogonalWeights(1.0, 0)), ("orthogonal_weights(weightage=0.3,axis=1)", (3, 6), OrthogonalWeights(0.3, 1)),
        ("sparse_covariance", (6, 4), SparseCovariance(1.0, "features")),
        ("sparse_covariance(weightage=0.5,divisor=batch)", (6, 4), SparseCovariance(0.5, "batch")),
        ("sparse_covariance(divisor=batch-1)", (6, 4), SparseCovariance(1.0, "batch-1")),
    ]
    out = []
    for text, shape, reg in cases:
        single = isinstance(reg, r.OrthogonalRegularizer)  # which refuses double
        w = tf.Variable(wide(shape), dtype="float32" if single else "float64")
        with tf.GradientTape() as tape:
            value = reg(w)
        out.append({"text": text, "shape": list(shape), "value": float(value), "gradient": numbers(tape.gradient(value, w))})
    return out


def constraints():
    c = keras.constraints
    cases = [
        ("unit_norm", (5, 4), c.UnitNorm(0)), ("unit_norm(axis=1)", (5, 4), c.UnitNorm(1)), ("unit_norm(axis=[0,1,2])", (3, 3, 2, 4), c.UnitNorm([0, 1, 2])),
        ("max_norm", (5, 4), c.MaxNorm(2)), ("max_norm(1.5,axis=1)", (5, 4), c.MaxNorm(1.5, 1)), ("max_norm(3,axis=[0,1])", (3, 2, 4), c.MaxNorm(3, [0, 1])),
        ("min_max_norm", (5, 4), c.MinMaxNorm()), ("min_max_norm(min_value=2,max_value=3,rate=0.5)", (5, 4), c.MinMaxNorm(2, 3, 0.5)),
        ("min_max_norm(min_value=3,max_value=4,rate=0.9,axis=1)", (5, 4), c.MinMaxNorm(3, 4, 0.9, 1)), ("non_neg", (5, 4), c.NonNeg()),
        ("unit_norm", (7,), c.UnitNorm(0)),
    ]
    return [{"text": t, "shape": list(s), "values": numbers(c(tf.constant(wide(s))))} for t, s, c in cases]


def initializers():
    i = keras.initializers
    made = {
        "glorot_uniform": i.GlorotUniform, "glorot_normal": i.GlorotNormal, "he_uniform": i.HeUniform, "he_normal": i.HeNormal,
        "lecun_uniform": i.LecunUniform, "lecun_normal": i.LecunNormal, "random_normal": i.RandomNormal, "random_uniform": i.RandomUniform,
        "truncated_normal": i.TruncatedNormal, "orthogonal": i.Orthogonal,
    }
    cases = [(name, shape, lambda c=cls: c(seed=1)) for name, cls in made.items() for shape in ((300, 200), (5, 5, 20, 40))]
    for mode in ("fan_in", "fan_out", "fan_avg"):
        for kind in ("truncated_normal", "untruncated_normal", "uniform"):
            cases.append((f"variance_scaling(scale=1.7,mode={mode},distribution={kind})", (300, 200),
                          lambda m=mode, k=kind: i.VarianceScaling(1.7, m, k, seed=1)))
    out = []
    for text, shape, make in cases:
        v = np.asarray(make()(shape, dtype="float32"), dtype=np.float64)
        kurtosis = np.mean((v - v.mean()) ** 4) / v.var() ** 2
        out.append({"text": text, "shape": list(shape), "mean": float(v.mean()), "std": float(v.std()), "kurtosis": float(kurtosis),
                    "largest": float(np.abs(v).max())})
    return out


def network(build, x, y, steps, **fit):
    """Losses before every step and after the last, and the weights at the end; full batches, SGD .1."""
    keras.utils.set_random_seed(1)
    model, outputs = build()
    losses = []
    for _ in range(steps):
        losses.append(float(model.train_on_batch(x, y, return_dict=True, **fit)["loss"]))
    final = model.evaluate(x, y, batch_size=len(np.atleast_1d(y[0] if isinstance(y, list) else y)), verbose=0, return_dict=True)
    return {"losses": losses, "final": {k: float(v) for k, v in final.items()},
            "weights": {w.path: numbers(w) for w in model.weights}}


def dense(units, s, **kw):
    return keras.layers.Dense(units, kernel_initializer=lambda shape, dtype=None: tf.constant(fill(shape, s), dtype=dtype), **kw)


def penalised():
    """in 4; dense a 5 tanh l2(.01) bias l1(.02) activity l1_l2(.03,.04); dense b 3 tanh orthogonal_weights(.5) max_norm(.4);
    activity_regularization l1 .05; dense c 2 non_neg."""
    x, y = np.sin(1.7 * np.arange(32) + 0.3).reshape(8, 4), fill((8, 2), 3)  # no pre-activation is 0, where |z| has a kink
    r, c = keras.regularizers, keras.constraints

    def build():
        i = keras.Input((4,))
        h = dense(5, 0, activation="tanh", kernel_regularizer=r.L2(0.01), bias_regularizer=r.L1(0.02), activity_regularizer=r.L1L2(0.03, 0.04), name="a")(i)
        h = dense(3, 2, activation="tanh", kernel_regularizer=OrthogonalWeights(0.5, 0), kernel_constraint=c.MaxNorm(0.4), name="b")(h)
        h = keras.layers.ActivityRegularization(l1=0.05, l2=0.0)(h)
        o = dense(2, 5, kernel_constraint=c.NonNeg(), name="c")(h)
        m = keras.Model(i, o)
        m.compile(keras.optimizers.SGD(0.1), "mse")
        return m, [o]

    return network(build, x, y, 5)


def frozen():
    """dense a 4 tanh l2(.1) frozen; dense b 2 l2(.1): the frozen layer is neither moved nor penalised."""
    x, y = fill((6, 3), 1), fill((6, 2), 3)

    def build():
        i = keras.Input((3,))
        h = dense(4, 0, activation="tanh", kernel_regularizer=keras.regularizers.L2(0.1), name="a", trainable=False)(i)
        o = dense(2, 2, kernel_regularizer=keras.regularizers.L2(0.1), name="b")(h)
        m = keras.Model(i, o)
        m.compile(keras.optimizers.SGD(0.1), "mse")
        return m, [o]

    return network(build, x, y, 4)


def masked():
    """in (4,3) with steps of zeros; masking; dense a 4 tanh; dense b 1 sigmoid per step, binary cross-entropy and mse."""
    x, y = fill((6, 4, 3), 1), (fill((6, 4, 1), 3) > 0).astype(float)
    for row, step in ((0, 3), (1, 2), (1, 3), (4, 0), (5, 1), (5, 2), (5, 3)):
        x[row, step] = 0
    out = {}
    for loss in ("binary_crossentropy", "mse"):
        def build():
            i = keras.Input((4, 3))
            h = keras.layers.Masking()(i)
            h = dense(4, 0, activation="tanh", name="a")(h)
            o = dense(1, 2, activation="sigmoid", name="b")(h)
            m = keras.Model(i, o)
            m.compile(keras.optimizers.SGD(0.5), loss, metrics=["mae", "mse"])
            return m, [o]
        out[loss] = network(build, x, y, 4)
    return out


def outputs():
    """in 4; dense h 5 tanh; two outputs: u = dense 1 sigmoid (binary cross-entropy, weight 1), v = dense 2 (mse, weight .3)."""
    x, u, v = fill((8, 4), 1), (fill((8, 1), 3) > 0).astype(float), fill((8, 2), 6)

    def build():
        i = keras.Input((4,))
        h = dense(5, 0, activation="tanh", name="h")(i)
        a, b = dense(1, 2, activation="sigmoid", name="u")(h), dense(2, 4, name="v")(h)
        m = keras.Model(i, [a, b])
        m.compile(keras.optimizers.SGD(0.2), ["binary_crossentropy", "mse"], loss_weights=[1.0, 0.3], metrics=[["accuracy"], ["mae"]])
        return m, [a, b]

    return network(build, x, [u, v], 4)


def shared():
    """Inputs a, b of 3; one dense 4 tanh for both; concatenate; dense 1."""
    a, b, y = fill((8, 3), 1), fill((8, 3), 5), fill((8, 1), 3)

    def build():
        i, j = keras.Input((3,)), keras.Input((3,))
        d = dense(4, 0, activation="tanh", kernel_regularizer=keras.regularizers.L2(0.05), activity_regularizer=keras.regularizers.L2(0.1), name="d")
        o = dense(1, 2, name="o")(keras.layers.Concatenate()([d(i), d(j)]))
        m = keras.Model([i, j], o)
        m.compile(keras.optimizers.SGD(0.2), "mse")
        return m, [o]

    return network(build, [a, b], y, 4)


class Tied(keras.layers.Layer):
    def __init__(self, partner, **kw):
        super().__init__(**kw)
        self.partner = partner

    def build(self, shape):
        self.bias = self.add_weight(shape=(self.partner.kernel.shape[0],), initializer="zeros", name="bias")

    def call(self, h):
        return tf.matmul(h, self.partner.kernel, transpose_b=True) + self.bias


def tied():
    """Autoencoder 5-3-5: dense e 3 tanh, unit_norm; tied_dense to e, linear; mse."""
    x = wide((8, 5)) / 3

    def build():
        i = keras.Input((5,))
        e = dense(3, 0, activation="tanh", kernel_constraint=keras.constraints.UnitNorm(0), name="e")
        h = e(i)
        o = Tied(e, name="t")(h)
        m = keras.Model(i, o)
        m.compile(keras.optimizers.SGD(0.2), "mse")
        return m, [o]

    return network(build, x, x, 4)


if __name__ == "__main__":
    result = {"keras": keras.__version__, "regularizers": regularizers(), "constraints": constraints(), "initializers": initializers(),
              "penalised": penalised(), "frozen": frozen(), "masked": masked(), "outputs": outputs(), "shared": shared(), "tied": tied()}
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "regularizers_keras.json")
    with open(path, "w") as f:
        json.dump(result, f, separators=(",", ":"))
        f.write("\n")
