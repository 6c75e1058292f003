#!/usr/bin/env python3
"""Golden values of scikit-learn for splits, folds, scalers, transforms, encoders, resampling and generators.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install scikit-learn
    /tmp/venv/bin/python tests/golden/make_data.py     # writes data_sklearn.json beside this file

Rows of a split are written as their number, a checksum over all of them in order and the first eight:
    h = 14695981039346656037; for each row: h = (h xor row) * 1099511628211 mod 2^64
Labels of row r for stratified splits: class 0 if hash(r) % 1000 < first threshold …, see labels().
Resampling follows imbalanced-learn 0.12, written out here so that it need not be installed.
"""
import json
import os

import numpy as np
from scipy import stats
from sklearn import datasets, preprocessing
from sklearn.model_selection import (GroupKFold, GroupShuffleSplit, KFold, StratifiedKFold, StratifiedShuffleSplit, TimeSeriesSplit,
                                     train_test_split)
from sklearn.neighbors import NearestNeighbors


def rows(r):
    h = 14695981039346656037
    for v in r:
        h = ((h ^ int(v)) * 1099511628211) & 0xffffffffffffffff
    return {"n": len(r), "sum": str(h), "first": [int(v) for v in r[:8]]}


def labels(n, shares):
    """Classes of rows 0 … n-1 by an integer hash, so that the test can make them again."""
    r = np.arange(n, dtype=np.uint64)
    h = ((r + np.uint64(1)) * np.uint64(2654435761)) % np.uint64(4294967296)
    share = h.astype(np.float64) / 4294967296.0
    return np.searchsorted(np.cumsum(shares)[:-1], share, side="right").astype(int)


def num(a):
    return [float(v) for v in np.asarray(a, dtype=float).ravel()]


CASES = [(10, 123, .2), (23, 0, .25), (100, 42, .2), (150, 7, .3), (506, 42, .2), (690, 1, .15), (1797, 0, .2), (10000, 5, .1),
         (20323, 123, .2), (45211, 4, .33)]


def splits():
    out = []
    for n, seed, size in CASES:
        rest, test = train_test_split(np.arange(n), test_size=size, random_state=seed)
        train, valid = train_test_split(rest, test_size=.2, random_state=seed)
        out.append({"n": n, "seed": seed, "size": size, "test": rows(test), "valid": rows(valid), "train": rows(train)})
    return out


SHARES = [[.5, .5], [.9, .1], [.6, .3, .1], [.25, .25, .25, .25]]


def stratified():
    out = []
    for i, (n, seed, size) in enumerate(CASES):
        shares = SHARES[i % 4] if n >= 100 else SHARES[0]
        y = labels(n, shares)
        train, test = next(StratifiedShuffleSplit(1, test_size=size, random_state=seed).split(np.zeros(n), y))
        rest, valid = next(StratifiedShuffleSplit(1, test_size=.2, random_state=seed).split(np.zeros(len(train)), y[train])) \
            if n >= 23 else (np.array([], int), np.array([], int))
        out.append({"n": n, "seed": seed, "size": size, "shares": shares, "test": rows(test), "train": rows(train),
                    "valid2": rows(train[valid]), "train2": rows(train[rest])})
    return out


def folds():
    out = []
    for n, k, seed in [(10, 3, 42), (103, 5, 0), (690, 10, 7), (20323, 5, 123)]:
        for shuffle in (False, True):
            kw = {"shuffle": True, "random_state": seed} if shuffle else {}
            y = labels(n, [.6, .4] if n < 100 else [.7, .2, .1])
            z = np.zeros(n)
            entry = {"n": n, "k": k, "seed": seed, "shuffle": shuffle, "shares": [.6, .4] if n < 100 else [.7, .2, .1],
                     "kfold": [[rows(a), rows(b)] for a, b in KFold(k, **kw).split(z)],
                     "stratified": [[rows(a), rows(b)] for a, b in StratifiedKFold(k, **kw).split(z, y)]}
            if not shuffle:
                entry["time"] = [[rows(a), rows(b)] for a, b in TimeSeriesSplit(k).split(z)]
                entry["time_gap"] = [[rows(a), rows(b)] for a, b in TimeSeriesSplit(k, gap=1).split(z)]
                g = (np.arange(n) ** 2 % (3 * k + 1)).astype(int)  # groups of different sizes
                g = np.where(np.arange(n) % 11 == 0, 3 * k + 1, g)
                entry["group"] = [[rows(a), rows(b)] for a, b in GroupKFold(k).split(z, groups=g)]
            out.append(entry)
    return out


def group_hold_out():
    out = []
    for n, groups, seed, size in [(40, 7, 3, .2), (1000, 31, 42, .25)]:
        g = (np.arange(n) * 7919) % groups
        train, test = next(GroupShuffleSplit(1, test_size=size, random_state=seed).split(np.zeros(n), groups=g))
        out.append({"n": n, "groups": groups, "seed": seed, "size": size, "train": rows(train), "test": rows(test)})
    return out


def columns():
    r = np.random.RandomState(5)
    a = r.normal(size=60)
    return {"normal": a, "skewed": np.exp(r.normal(size=60)), "shifted": 1000 + 3 * r.normal(size=60), "left": -np.exp(.7 * r.normal(size=60)),
            "counts": r.poisson(3, size=60).astype(float), "uniform": r.uniform(-2, 5, size=60), "large": 1e6 * np.exp(2 * r.normal(size=60))}


def transforms():
    out = {}
    for name, a in columns().items():
        x = a.reshape(-1, 1)
        entry = {"x": num(a)}
        for method in ("yeo-johnson", "box-cox"):
            if method == "box-cox" and a.min() <= 0:
                continue
            p = preprocessing.PowerTransformer(method, standardize=True)
            y = p.fit_transform(x)
            entry[method] = {"lambda": float(p.lambdas_[0]), "y": num(y)}
        entry["standard"] = num(preprocessing.StandardScaler().fit_transform(x))
        entry["minmax"] = num(preprocessing.MinMaxScaler((-1, 2)).fit_transform(x))
        entry["robust"] = num(preprocessing.RobustScaler().fit_transform(x))
        entry["maxabs"] = num(preprocessing.MaxAbsScaler().fit_transform(x))
        for strategy in ("uniform", "quantile"):
            kw = {"quantile_method": "linear"} if strategy == "quantile" else {}
            b = preprocessing.KBinsDiscretizer(6, encode="ordinal", strategy=strategy, subsample=None, **kw)
            entry["bin_" + strategy] = num(b.fit_transform(x))
        entry["stats"] = {"q1": float(np.percentile(a, 25)), "median": float(np.median(a)), "q3": float(np.percentile(a, 75)),
                          "mean": float(a.mean()), "sd": float(a.std()), "skewness": float(stats.skew(a))}
        out[name] = entry
    names = list(columns())
    out["correlation"] = num(np.corrcoef(np.array([columns()[n] for n in names])))
    return out


def smote(x, y, k, seed):
    counts = np.bincount(y)
    xs, ys = [x], [y]
    for c, n in enumerate(counts):
        more = counts.max() - n
        if more == 0:
            continue
        r = np.random.RandomState(seed)
        xc = x[y == c]
        nn = NearestNeighbors(n_neighbors=k + 1).fit(xc).kneighbors(xc, return_distance=False)[:, 1:]
        idx = r.randint(0, nn.size, size=more)
        steps = r.uniform(size=more)[:, None]
        row, col = idx // k, idx % k
        xs.append(xc[row] + steps * (xc[nn[row, col]] - xc[row]))
        ys.append(np.full(more, c))
    return np.vstack(xs), np.concatenate(ys)


def over(y, seed):
    counts = np.bincount(y)
    r = np.random.RandomState(seed)
    idx = [np.arange(len(y))]
    for c, n in enumerate(counts):
        if n < counts.max():
            own = np.flatnonzero(y == c)
            idx.append(own[r.randint(0, n, size=counts.max() - n)])
    return np.concatenate(idx)


def under(y, seed):
    counts = np.bincount(y)
    r = np.random.RandomState(seed)
    idx = []
    for c, n in enumerate(counts):
        own = np.flatnonzero(y == c)
        idx.append(own[r.choice(n, counts.min(), replace=False)] if n > counts.min() else own)
    return np.concatenate(idx)


def resampling():
    r = np.random.RandomState(11)
    x = r.normal(size=(60, 3))
    y = np.array([0] * 35 + [1] * 15 + [2] * 10)[r.permutation(60)]
    sx, sy = smote(x, y, 5, 212)
    return {"x": num(x), "y": [int(v) for v in y], "smote": num(sx[60:]), "smote_y": [int(v) for v in sy[60:]],
            "over": [int(v) for v in over(y, 4)], "under": [int(v) for v in under(y, 4)]}


def generators():
    out = []

    def add(name, config, x, y=None):
        first = {"x": num(x[:3]), "sum": float(np.abs(x).sum()), "last": num(x[-1])}
        if y is not None:
            first["y"] = num(y)
        out.append({"name": name, "config": config, **first})

    for n, p, k, seed in [(100, 2, 3, 0), (41, 5, 2, 7)]:
        add("blobs", {"rows": n, "n_features": p, "centers": k, "seed": seed},
            *datasets.make_blobs(n_samples=n, n_features=p, centers=k, random_state=seed))
    for n, noise, seed in [(200, .2, 0), (41, 0., 3)]:
        add("moons", {"rows": n, "noise": noise, "seed": seed}, *datasets.make_moons(n, noise=noise, random_state=seed))
    for n, noise, f, seed in [(200, .1, .5, 0), (41, 0., .3, 3)]:
        add("circles", {"rows": n, "noise": noise, "factor": f, "seed": seed},
            *datasets.make_circles(n, noise=noise, factor=f, random_state=seed))
    for n, p, i, noise, seed in [(100, 10, 10, 0., 42), (50, 4, 2, 3., 1)]:
        add("regression", {"rows": n, "n_features": p, "n_informative": i, "noise": noise, "seed": seed},
            *datasets.make_regression(n, p, n_informative=i, noise=noise, random_state=seed))
    for n, p, i, d, t, k, c, flip, sep, seed in [(100, 20, 2, 2, 0, 2, 2, .01, 1., 42), (100, 10, 2, 2, 0, 2, 2, .01, 1., 42),
                                                 (150, 12, 5, 3, 2, 3, 2, .1, 1.5, 7), (60, 40, 33, 0, 0, 2, 1, 0., 1., 3),
                                                 (80, 3, 2, 0, 0, 4, 1, .05, 2., 9), (80, 10, 10, 0, 0, 2, 3, .05, 2., 9)]:
        add("classification", {"rows": n, "n_features": p, "n_informative": i, "n_redundant": d, "n_repeated": t, "n_classes": k,
                               "n_clusters_per_class": c, "flip_y": flip, "class_sep": sep, "seed": seed},
            *datasets.make_classification(n, p, n_informative=i, n_redundant=d, n_repeated=t, n_classes=k, n_clusters_per_class=c,
                                          flip_y=flip, class_sep=sep, random_state=seed))
    spd = [{"n": n, "seed": s, "eigenvalues": num(np.linalg.eigvalsh(datasets.make_spd_matrix(n, random_state=s)))} for n, s in [(5, 0), (8, 3)]]
    return {"sets": out, "spd": spd}


def main():
    data = {"splits": splits(), "stratified": stratified(), "folds": folds(), "group_hold_out": group_hold_out(), "columns": transforms(),
            "resampling": resampling(), "generators": generators()}
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "data_sklearn.json")
    with open(path, "w") as f:
        json.dump(data, f, separators=(",", ":"))
        f.write("\n")
    print(path, os.path.getsize(path))


main()
