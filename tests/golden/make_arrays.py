#!/usr/bin/env python3
"""Array files as NumPy writes them, for the readers' tests.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install numpy
    /tmp/venv/bin/python tests/golden/make_arrays.py     # writes arrays_numpy.json beside this file

Each entry: the file in base64, and the numbers it holds in C order with their shape.
"""
import base64
import io
import json
import os
import struct

import numpy as np


def npy(a, **kw):
    f = io.BytesIO()
    np.save(f, a, **kw)
    return base64.b64encode(f.getvalue()).decode()


def npz(compressed=False, **arrays):
    f = io.BytesIO()
    (np.savez_compressed if compressed else np.savez)(f, **arrays)
    return base64.b64encode(f.getvalue()).decode()


def idx(code, a):
    head = bytes([0, 0, code, a.ndim]) + b"".join(struct.pack(">I", n) for n in a.shape)
    return base64.b64encode(head + a.astype(a.dtype.newbyteorder(">")).tobytes()).decode()


def main():
    good = []
    for kind in ("b1", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8"):
        for order in "<>":
            for fortran in (False, True):
                for shape in ((3,), (3, 4), (2, 3, 2), (2, 2, 1, 3)):
                    n = int(np.prod(shape))
                    v = (np.arange(n) * 37 % 23 - (0 if kind[0] in "ub" else 9)) * (0.25 if kind[0] == "f" else 1)
                    a = v.reshape(shape).astype(np.dtype(kind).newbyteorder(order))
                    if kind == "b1":
                        a = (v.reshape(shape) % 2).astype(bool)
                    if (order == ">" or fortran) and len(shape) in (1, 4) and kind not in ("f8", "i2"):
                        continue
                    good.append({"type": order + kind, "fortran": fortran, "shape": list(shape), "file": npy(np.asfortranarray(a) if fortran else a),
                                 "values": [float(x) for x in np.ascontiguousarray(a).ravel()]})
    x = np.arange(12, dtype=np.float32).reshape(4, 3)
    data = {
        "good": good,
        "pickle": npy(np.array([{"a": 1}, None], dtype=object), allow_pickle=True),
        "records": npy(np.array([(1, 2.0)], dtype=[("a", "i4"), ("b", "f8")])),
        "complex": npy(np.array([1 + 2j])),
        "dates": npy(np.array(["2020-01-01"], dtype="datetime64[D]")),
        "scalar": npy(np.float64(3)),
        "empty": npy(np.zeros((0, 3))),
        "wide": npy(np.zeros((1, 70000), dtype=np.int8)),
        "infinite": npy(np.array([[1, np.inf], [np.nan, 2]])),
        "texts": npy(np.array(["red", "grün", "blue", "red", ""])),
        "bytes": npy(np.array([b"a", b"bc", b"a"])),
        "xy": npz(x=x, y=np.array([0, 1, 1, 0])),
        "xy_compressed": npz(True, x=x, y=np.array([0, 1, 2, 0]), scale=np.float64(2)),
        "mnist": npz(x_train=np.arange(24, dtype=np.uint8).reshape(6, 2, 2), y_train=np.array([0, 1, 2, 0, 1, 2], dtype=np.uint8),
                     x_test=np.arange(8, dtype=np.uint8).reshape(2, 2, 2), y_test=np.array([2, 1], dtype=np.uint8)),
        "mismatch": npz(x=x, y=np.array([0, 1])),
        "npz_pickle": npz(x=np.array([None], dtype=object)),
        "idx_images": idx(0x08, np.arange(12, dtype=np.uint8).reshape(3, 2, 2)),
        "idx_labels": idx(0x08, np.array([7, 0, 1], dtype=np.uint8)),
        "idx_floats": idx(0x0D, np.array([[1.5, -2], [3, 4]], dtype=np.float32)),
        "idx_shorts": idx(0x0B, np.array([[-5, 300]], dtype=np.int16)),
    }
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "arrays_numpy.json")
    with open(path, "w") as f:
        json.dump(data, f, separators=(",", ":"))
        f.write("\n")
    print(path, os.path.getsize(path))


main()
