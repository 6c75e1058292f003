#!/usr/bin/env python3
"""Golden values of activations, losses and metrics: Keras on TensorFlow, in double.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install tensorflow-cpu scikit-learn scipy
    /tmp/venv/bin/python tests/golden/make_parts.py     # writes parts_keras.json beside this file

What Keras lacks comes from scikit-learn and SciPy. `part` is the part in Netloom's words. All inputs are multiples
of 1/1024, which float32 holds exactly.
  activations  value and derivative on a grid with tails; softmax and its kind: rows and one gradient dy
  losses       6 rows, per form (plain: probabilities or values; logits): per-element values, and for the reductions
               sum_over_batch_size (mean), sum and mean_with_sample_weight (weighted_mean) the loss with and without
               sample weights and its gradient
  metrics      three batches, the value after each, also with sample weights
"""
import json
import os

os.environ.setdefault("CUDA_VISIBLE_DEVICES", "")
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")

import numpy as np
import keras
import tensorflow as tf

keras.config.set_floatx("float64")
A = keras.activations
GRID = [-90, -30, -12, -6.5, -4.75, -3.25, -2.75, -2.25, -1.75, -1.125, -.875, -.625, -.375, -.1875, -.0625, -.015625,
        .03125, .109375, .21875, .4375, .6875, .9375, 1.25, 1.625, 2.125, 2.625, 3.375, 4.875, 5.5, 7, 13, 33, 90]
ROWS = [[1, 2.5, 3], [-.5, 0, .25], [20, -20, 4], [.125, .25, .375]]
DY = [[1, -.5, .25], [.75, 2, -1], [.5, .5, -2], [-1, 3, .5]]

ACTIVATIONS = {
    "linear": A.linear, "relu": A.relu, "relu(max_value=6)": lambda x: A.relu(x, max_value=6),
    "relu(negative_slope=0.1)": lambda x: A.relu(x, negative_slope=.1),
    "relu(max_value=2.0,negative_slope=0.05,threshold=0.5)": lambda x: A.relu(x, .05, 2., .5),
    "relu6": A.relu6, "leaky_relu": A.leaky_relu, "leaky_relu(negative_slope=0.01)": lambda x: A.leaky_relu(x, .01),
    "elu": A.elu, "elu(alpha=0.5)": lambda x: A.elu(x, .5), "selu": A.selu, "celu": A.celu,
    "celu(alpha=2)": lambda x: A.celu(x, 2.), "sigmoid": A.sigmoid, "hard_sigmoid": A.hard_sigmoid, "tanh": A.tanh,
    "hard_tanh": A.hard_tanh, "softplus": A.softplus, "softsign": A.softsign, "gelu": lambda x: A.gelu(x, False),
    "gelu(approximate=true)": lambda x: A.gelu(x, True), "silu": A.silu, "hard_silu": A.hard_silu, "mish": A.mish,
    "exponential": A.exponential, "log_sigmoid": A.log_sigmoid, "tanh_shrink": A.tanh_shrink,
    "soft_shrink": A.soft_shrink, "hard_shrink": A.hard_shrink, "hard_shrink(threshold=1)": lambda x: A.hard_shrink(x, 1.),
    "squareplus": A.squareplus, "squareplus(b=0.5)": lambda x: A.squareplus(x, .5), "sparse_plus": A.sparse_plus,
    "sparse_sigmoid": A.sparse_sigmoid, "threshold(threshold=0.5,default_value=-2)": lambda x: A.threshold(x, .5, -2.),
    "abs": tf.abs, "sine": tf.sin,
}
ROWWISE = {"softmax": A.softmax, "log_softmax": A.log_softmax}


def digits(v):
    if isinstance(v, (list, tuple)):
        return [digits(x) for x in v]
    if isinstance(v, np.ndarray):
        return digits(v.tolist())
    return float(f"{float(v):.9g}")


def activations():
    out = []
    for part, f in ACTIVATIONS.items():
        x = tf.Variable(np.array([v for v in GRID if part != "exponential" or v < 50]), dtype=tf.float64)
        with tf.GradientTape() as tape:
            y = f(x)
        out.append({"part": part, "x": digits(x.numpy()), "y": digits(y.numpy()), "slope": digits(tape.gradient(y, x).numpy())})
    rows = []
    for part, f in ROWWISE.items():
        x = tf.Variable(np.array(ROWS), dtype=tf.float64)
        with tf.GradientTape() as tape:
            y = f(x)
            total = tf.reduce_sum(y * np.array(DY))
        rows.append({"part": part, "y": digits(y.numpy()), "dx": digits(tape.gradient(total, x).numpy())})
    rows.append({"part": "sparsemax", **sparsemax()})
    return {"elementwise": out, "rows": {"x": ROWS, "dy": DY, "parts": rows}}


def sparsemax():
    """The nearest point of the simplex, by bisection: Keras 3.15's own adds up wrong sums (0, .25, .5 for -.5, 0, .25)."""
    def project(row):
        low, high = min(row) - 1, max(row)
        for _ in range(200):
            mid = (low + high) / 2
            low, high = (mid, high) if np.maximum(row - mid, 0).sum() > 1 else (low, mid)
        return np.maximum(row - low, 0)
    x, dy, h = np.array(ROWS, float), np.array(DY), 1e-6
    f = lambda v: np.array([project(r) for r in v])
    dx = np.array([[((f(x + h * e) - f(x - h * e)) * dy).sum() / (2 * h) for e in
                    (np.eye(x.size)[k * x.shape[1] + j].reshape(x.shape) for j in range(x.shape[1]))] for k in range(len(x))])
    return {"y": digits(f(x)), "dx": digits(np.round(dx, 7))}


def grid(a):
    return np.round(np.asarray(a, np.float64) * 1024) / 1024


R = np.random.RandomState(5)
WEIGHTS = grid([.5, 2, 1, .25, 3, 1.5])
VALUES = grid(R.normal(0, 2, (6, 3)))
TRUTH = grid(VALUES + R.normal(0, 1.3, (6, 3)))
POSITIVE = grid(np.exp(R.normal(0, .7, (6, 3))))
COUNTS = np.floor(POSITIVE * R.uniform(.3, 2, (6, 3)) + .5)
LOGITS = grid(R.normal(0, 2, (6, 3)))
SHARES = grid(np.exp(LOGITS) / (1 + np.exp(LOGITS)))
SOFT = grid(np.exp(LOGITS) / np.exp(LOGITS).sum(1, keepdims=True))
YES = (R.uniform(size=(6, 3)) < .45).astype(np.float64)
CLASS = np.array([0, 2, 1, 1, 0, 2])
HOT = np.eye(3)[CLASS]
SPREAD = grid(np.array([[.25, .5, .25], [.125, .125, .75], [1, 0, 0], [.5, .5, 0], [.25, .25, .5], [0, .75, .25]]))
L = keras.losses


def loss_cases():
    """(part, form, function of reduction, target, prediction)."""
    plain = lambda part, cls, t, p, **k: (part, "plain", lambda r: cls(reduction=r, **k), t, p)
    yield plain("mse", L.MeanSquaredError, TRUTH, VALUES)
    yield plain("mae", L.MeanAbsoluteError, TRUTH, VALUES)
    yield plain("mape", L.MeanAbsolutePercentageError, TRUTH, VALUES)
    yield plain("msle", L.MeanSquaredLogarithmicError, COUNTS, POSITIVE)
    yield plain("huber", L.Huber, TRUTH, VALUES)
    yield plain("huber(delta=0.5)", L.Huber, TRUTH, VALUES, delta=.5)
    yield plain("log_cosh", L.LogCosh, TRUTH, VALUES)
    yield plain("poisson", L.Poisson, COUNTS, POSITIVE)
    yield plain("hinge", L.Hinge, YES, VALUES)
    yield plain("squared_hinge", L.SquaredHinge, YES, VALUES)
    yield plain("categorical_hinge", L.CategoricalHinge, HOT, VALUES)
    yield plain("cosine_similarity", L.CosineSimilarity, TRUTH, VALUES)
    yield plain("kl_divergence", L.KLDivergence, SPREAD, SOFT)
    for part, cls, t, p, k in (
            ("binary_crossentropy", L.BinaryCrossentropy, YES, SHARES, {}),
            ("binary_crossentropy(label_smoothing=0.25)", L.BinaryCrossentropy, YES, SHARES, {"label_smoothing": .25}),
            ("binary_focal_crossentropy", L.BinaryFocalCrossentropy, YES, SHARES, {}),
            ("binary_focal_crossentropy(gamma=1.5,apply_class_balancing=true,alpha=0.3,label_smoothing=0.125)",
             L.BinaryFocalCrossentropy, YES, SHARES,
             {"gamma": 1.5, "apply_class_balancing": True, "alpha": .3, "label_smoothing": .125}),
            ("categorical_crossentropy", L.CategoricalCrossentropy, SPREAD, SOFT, {}),
            ("categorical_crossentropy(label_smoothing=0.25)", L.CategoricalCrossentropy, HOT, SOFT, {"label_smoothing": .25}),
            ("categorical_focal_crossentropy", L.CategoricalFocalCrossentropy, HOT, SOFT, {}),
            ("categorical_focal_crossentropy(gamma=1.5,alpha=0.75,label_smoothing=0.125)", L.CategoricalFocalCrossentropy, HOT,
             SOFT, {"gamma": 1.5, "alpha": .75, "label_smoothing": .125}),
            ("sparse_categorical_crossentropy", L.SparseCategoricalCrossentropy, CLASS, SOFT, {}),
            ("sparse_categorical_crossentropy(ignore_class=1)", L.SparseCategoricalCrossentropy, CLASS, SOFT, {"ignore_class": 1})):
        yield (part, "plain", lambda r, cls=cls, k=k: cls(reduction=r, **k), t, p)
        yield (part, "logits", lambda r, cls=cls, k=k: cls(reduction=r, from_logits=True, **k), t, LOGITS)


def losses():
    out = []
    for part, form, make, target, prediction in loss_cases():
        p = tf.Variable(prediction, dtype=tf.float64)
        e = {"part": part, "form": form, "target": digits(target), "prediction": digits(prediction),
             "none": digits(make("none")(target, p).numpy())}
        for name, keras_name in (("mean", "sum_over_batch_size"), ("sum", "sum"), ("weighted_mean", "mean_with_sample_weight")):
            with tf.GradientTape() as tape:
                loss = make(keras_name)(target, p)
            with tf.GradientTape() as weighted_tape:
                weighted = make(keras_name)(target, p, sample_weight=WEIGHTS)
            e[name] = {"loss": digits(loss.numpy()), "gradient": digits(tape.gradient(loss, p).numpy()),
                       "weighted_loss": digits(weighted.numpy()),
                       "weighted_gradient": digits(weighted_tape.gradient(weighted, p).numpy())}
        out.append(e)
    return {"weights": digits(WEIGHTS), "cases": out}


M = keras.metrics
BATCHES = [7, 20, 13]


def running(metrics, target, prediction, weights):
    """Values after each batch."""
    out = []
    for part, m in metrics:
        values, at = [], 0
        for n in BATCHES:
            piece = slice(at, at + n)
            m.update_state(target[piece], prediction[piece], sample_weight=None if weights is None else weights[piece])
            values.append(digits(np.ravel(np.array(m.result()))[0]))
            at += n
        out.append({"part": part, "values": values, "from": "Keras"})
    return out


def of_prefixes(functions, target, prediction, weights):
    out = []
    for part, f in functions:
        ends = np.cumsum(BATCHES)
        out.append({"part": part, "from": "scikit-learn", "values": [
            digits(f(target[:n], prediction[:n], None if weights is None else weights[:n])) for n in ends]})
    return out


def binary_metrics(weights):
    from sklearn import metrics as sk
    n = sum(BATCHES)
    y = (R.uniform(size=n) < .4).astype(np.float64)
    p = grid(1 / (1 + np.exp(-R.normal(1.5 * y - .7, 1))))
    p[3] = p[11] = p[12] = .5
    y[:4] = (0, 1, 0, 1)
    column = lambda a: a.reshape(-1, 1)
    values = []
    for w in (None, weights):
        k = [("accuracy", M.BinaryAccuracy()), ("precision", M.Precision()), ("recall", M.Recall()),
             ("f1", M.F1Score(threshold=.5)), ("fbeta(beta=2)", M.FBetaScore(beta=2., threshold=.5)),
             ("roc_auc(method=binned)", M.AUC()), ("pr_auc(method=interpolated)", M.AUC(curve="PR")),
             ("log_loss", M.BinaryCrossentropy())]
        cut = lambda f: lambda t, q, v: f(t, q > .5, sample_weight=v)
        s = [("mcc", cut(sk.matthews_corrcoef)), ("balanced_accuracy", cut(sk.balanced_accuracy_score)),
             ("cohen_kappa", cut(sk.cohen_kappa_score)), ("f1", cut(sk.f1_score)),
             ("f1(average=macro)", cut(lambda *a, **v: sk.f1_score(*a, average="macro", **v))),
             ("specificity", cut(lambda *a, **v: sk.recall_score(*a, pos_label=0, **v))),
             ("log_loss", lambda t, q, v: sk.log_loss(t, q, sample_weight=v)),
             ("roc_auc", lambda t, q, v: sk.roc_auc_score(t, q, sample_weight=v)),
             ("pr_auc", lambda t, q, v: sk.average_precision_score(t, q, sample_weight=v))]
        values.append(running(k, column(y), column(p), w) + of_prefixes(s, y, p, w))
    return {"target": digits(y), "prediction": digits(p), "plain": values[0], "weighted": values[1]}


def one_vs_rest(f):
    """Mean over the classes that are true for some rows, but not for all: scikit-learn's macro where every class occurs."""
    def mean(t, q, v):
        return np.mean([f(t == c, q[:, c], sample_weight=v) for c in range(q.shape[1]) if 0 < np.sum(t == c) < len(t)])
    return mean


def class_metrics(weights):
    from sklearn import metrics as sk
    n = sum(BATCHES)
    y = R.randint(0, 4, n)
    z = R.normal(size=(n, 4)) + 1.2 * np.eye(4)[y]
    p = grid(np.exp(z) / np.exp(z).sum(1, keepdims=True))
    hot = np.eye(4)[y]
    values = []
    for w in (None, weights):
        k = [("accuracy", M.CategoricalAccuracy()), ("top_k(k=2)", M.MeanMetricWrapper(lambda t, q: M.top_k_categorical_accuracy(t, tf.cast(q, tf.float32), k=2))),
             ("log_loss", M.CategoricalCrossentropy()), ("f1(average=macro)", M.F1Score(average="macro")),
             ("f1(average=micro)", M.F1Score(average="micro")), ("f1(average=weighted)", M.F1Score(average="weighted"))]
        cut = lambda f, **o: lambda t, q, v: f(t, q.argmax(1), sample_weight=v, **o)
        s = [("mcc", cut(sk.matthews_corrcoef)), ("balanced_accuracy", cut(sk.balanced_accuracy_score)),
             ("cohen_kappa", cut(sk.cohen_kappa_score)), ("cohen_kappa(weights=linear)", cut(sk.cohen_kappa_score, weights="linear")),
             ("cohen_kappa(weights=quadratic)", cut(sk.cohen_kappa_score, weights="quadratic"))]
        for average in ("macro", "micro", "weighted"):
            s += [(f"{name}(average={average})", cut(f, average=average, zero_division=0)) for name, f in
                  (("precision", sk.precision_score), ("recall", sk.recall_score), ("f1", sk.f1_score))]
        s += [("roc_auc", one_vs_rest(sk.roc_auc_score)), ("pr_auc", one_vs_rest(sk.average_precision_score))]
        assert np.isclose(s[-2][1](y, p, w), sk.roc_auc_score(hot, p, average="macro", sample_weight=w))
        assert np.isclose(s[-1][1](y, p, w), sk.average_precision_score(hot, p, average="macro", sample_weight=w))
        shares = p / p.sum(1, keepdims=True)  # rounding to 1/1024 has changed the sums
        assert np.isclose(s[-2][1](y, shares, w), sk.roc_auc_score(y, shares, multi_class="ovr", average="macro", sample_weight=w))
        s.append(("roc_auc(class_id=2)", lambda t, q, v: sk.roc_auc_score(t == 2, q[:, 2], sample_weight=v)))
        against = lambda t, q, c, v: sk.confusion_matrix(t == c, q.argmax(1) == c, sample_weight=v, labels=[False, True]).ravel()
        def youden(t, q, v):
            counts = [against(t, q, c, v) for c in range(4)]
            return np.mean([tp / (tp + fn) - fp / (fp + tn) for tn, fp, fn, tp in counts if tp + fn > 0 and fp + tn > 0])
        def odds(t, q, v):
            counts = [against(t, q, c, v) for c in range(4)]
            return np.mean([(tp + .5) * (tn + .5) / ((fp + .5) * (fn + .5)) for tn, fp, fn, tp in counts])
        s += [("youden_j", youden), ("diagnostic_odds_ratio(haldane=true)", odds)]
        s += [(f"precision(class_id={c})", cut(sk.precision_score, labels=[c], average="macro", zero_division=0)) for c in (0, 3)]
        values.append(running(k, hot, p, w) + of_prefixes(s, y, p, w))
    return {"target": digits(y), "prediction": digits(p), "plain": values[0], "weighted": values[1]}


def regression_metrics(weights):
    from scipy import stats
    from sklearn import metrics as sk
    n = sum(BATCHES)
    y = grid(R.normal(3, 1, (n, 2)) * [1, 4] + [0, 10])
    p = grid(y + R.normal(.2, .8, (n, 2)))
    values = []
    for w in (None, weights):
        k = [("mse", M.MeanSquaredError()), ("rmse", M.RootMeanSquaredError()), ("mae", M.MeanAbsoluteError()),
             ("mape", M.MeanAbsolutePercentageError()), ("msle", M.MeanSquaredLogarithmicError()), ("log_cosh", M.LogCoshError()),
             ("cosine_similarity", M.CosineSimilarity()), ("r2", M.R2Score(dtype="float64")),
             ("r2(class_aggregation=variance_weighted_average)",
              M.R2Score(class_aggregation="variance_weighted_average", dtype="float64"))]
        s = [("r2", lambda t, q, v: sk.r2_score(t, q, sample_weight=v)),
             ("explained_variance", lambda t, q, v: sk.explained_variance_score(t, q, sample_weight=v))]
        if w is None:
            # Keras counts elements, not rows, with several outputs.
            s.append(("adjusted_r2(predictors=2)", lambda t, q, v: 1 - (1 - sk.r2_score(t, q)) * (len(t) - 1) / (len(t) - 3)))
            s.append(("pearson_r", lambda t, q, v: np.mean([stats.pearsonr(t[:, c], q[:, c])[0] for c in (0, 1)])))
        values.append(running(k, y, p, w) + of_prefixes(s, y, p, w))
    return {"target": digits(y), "prediction": digits(p), "plain": values[0], "weighted": values[1]}


def main():
    import scipy
    import sklearn
    weights = grid(R.uniform(.25, 3, sum(BATCHES)))
    result = {
        "made_by": f"make_parts.py, Keras {keras.__version__}, TensorFlow {tf.__version__}, scikit-learn {sklearn.__version__}, "
                   f"SciPy {scipy.__version__}, float64, CPU",
        "activations": activations(), "losses": losses(),
        "metrics": {"batches": BATCHES, "weights": digits(weights), "binary": binary_metrics(weights),
                    "classes": class_metrics(weights), "regression": regression_metrics(weights)},
    }
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "parts_keras.json")
    with open(path, "w", encoding="utf-8") as f:
        json.dump(result, f, separators=(",", ":"))
        f.write("\n")
    print(f"{path}: {os.path.getsize(path)} bytes")


if __name__ == "__main__":
    main()
