#!/usr/bin/env python3
"""Golden values of gates: what the formulas give for Keras's weights, whose outputs are checked against the Keras layer's own.

    python3 -m venv /tmp/venv && /tmp/venv/bin/pip install tensorflow-cpu
    /tmp/venv/bin/python tests/golden/make_gates.py         # writes gates_keras.json beside this file

Numbers are made as make_layers.py says. Step t of every tensor belongs to step t of the input, whichever way it is read. The variants
that Keras has not (peephole, ar2 …) are by formula alone ("keras": false); without their terms the same code is the LSTM that was checked.
"""
import json
import os

from make_layers import make_input, value

import numpy as np


def digits(a):
    return [float(f"{x:.7g}") for x in np.asarray(a, dtype=np.float64).ravel()]


def sigmoid(v):
    return 1 / (1 + np.exp(-v))


def hard_sigmoid(v):
    return np.clip(v / 6 + .5, 0, 1)


def lstm(x, kernel, recurrent, bias, variant="standard", extra=None, gate=sigmoid, out=np.tanh):
    rows, steps, _ = x.shape
    order = {"no_forget": "igo", "coupled": "fgo", "adaptive_ar2": "ifgoq"}.get(variant, "ifgo")
    units = recurrent.shape[0]
    block = {k: slice(n * units, (n + 1) * units) for n, k in enumerate(order)}
    h, c, second = (np.zeros((rows, units)) for _ in range(3))
    seen = {k: [] for k in "ifoqgch"}
    for t in range(steps):
        z = x[:, t] @ kernel + h @ recurrent + bias
        peep = extra if variant in ("peephole", "peephole_previous") else np.zeros((3, units))
        v = {k: z[:, s] for k, s in block.items()}
        if "i" in v:
            v["i"] = gate(v["i"] + peep[0] * c)
        if "f" in v:
            v["f"] = gate(v["f"] + peep[1] * c)
        v["g"] = out(v["g"])
        if variant == "coupled":
            v["i"] = 1 - v["f"]
        if "q" in v:
            v["q"] = gate(v["q"])
        now = (v["f"] if "f" in v else 1) * c + v["i"] * v["g"]
        if variant in ("ar2", "adaptive_ar2"):
            now = now + extra + (v["q"] if "q" in v else .5) * second
        v["o"] = gate(v["o"] + peep[2] * (c if variant == "peephole_previous" else now))
        second, c = c, now
        h = v["o"] * out(c)
        for k, a in {**v, "c": c, "h": h}.items():
            seen[k].append(a)
    return {k: np.stack(a, axis=1) for k, a in seen.items() if a}


def gru(x, kernel, recurrent, bias, after):
    rows, steps, _ = x.shape
    units = recurrent.shape[0]
    first, second = (bias[0], bias[1]) if after else (bias, np.zeros(3 * units))
    u, r, g = (slice(n * units, (n + 1) * units) for n in range(3))
    h = np.zeros((rows, units))
    seen = {k: [] for k in "zrgh"}
    for t in range(steps):
        a = x[:, t] @ kernel + first
        z = sigmoid(a[:, u] + h @ recurrent[:, u] + second[u])
        reset = sigmoid(a[:, r] + h @ recurrent[:, r] + second[r])
        back = reset * (h @ recurrent[:, g] + second[g]) if after else (reset * h) @ recurrent[:, g]
        candidate = np.tanh(a[:, g] + back)
        h = z * h + (1 - z) * candidate
        for k, v in (("z", z), ("r", reset), ("g", candidate), ("h", h)):
            seen[k].append(v)
    return {k: np.stack(a, axis=1) for k, a in seen.items()}


def simple(x, kernel, recurrent, bias):
    h, all_h = np.zeros((len(x), recurrent.shape[0])), []
    for t in range(x.shape[1]):
        h = np.tanh(x[:, t] @ kernel + h @ recurrent + bias)
        all_h.append(h)
    return {"h": np.stack(all_h, axis=1)}


def turned(f, x, *weights, **options):
    """Read from the end; steps in the input's order."""
    return {k: v[:, ::-1] for k, v in f(x[:, ::-1], *weights, **options).items()}


def weights_for(shapes):
    return [value(s, 100 + i).astype(np.float64) for i, s in enumerate(shapes)]


def main():
    import keras
    keras.config.set_floatx("float64")
    keras.config.set_dtype_policy("float64")
    k = keras.layers
    cases = []

    def add(name, text, tensors, weights, shape, rows, checked, worst=0.0):
        cases.append({"name": name, "text": text, "shape": list(shape), "rows": rows, "weights": weights, "keras": checked,
                      "difference_to_keras": float(f"{worst:.1e}"), "tensors": {key: digits(v) for key, v in tensors.items()}})

    def against_keras(name, text, layer, compute, shape=(5, 3), rows=3):
        x = make_input(shape, rows, 1, 0)
        layer.build((rows, *shape))
        layer.set_weights(weights_for([tuple(w.shape) for w in layer.weights]))
        tensors, expected = compute(x, [np.asarray(w) for w in layer.get_weights()])
        theirs = np.asarray(layer(x))
        worst = float(np.abs(theirs - expected).max())
        assert worst < 1e-12, (name, worst)
        names = ["kernel", "recurrent_kernel", "bias"]
        if isinstance(layer, k.Bidirectional):
            names = [side + n for side in ("forward_", "backward_") for n in names]
        add(name, text, tensors, names, shape, rows, True, worst)

    def plain(f, **options):
        def compute(x, w):
            t = f(x, *w, **options)
            return t, t["h"]
        return compute

    def backwards(f, **options):
        def compute(x, w):
            t = turned(f, x, *w, **options)
            return t, t["h"][:, ::-1]  # Keras gives them as they were read
        return compute

    def both(f, **options):
        def compute(x, w):
            a, b = f(x, *w[:3], **options), turned(f, x, *w[3:], **options)
            return {**{"forward_" + n: v for n, v in a.items()}, **{"backward_" + n: v for n, v in b.items()}}, np.concatenate([a["h"], b["h"]], axis=-1)
        return compute

    s = {"return_sequences": True}
    against_keras("lstm", "lstm 4 return_sequences=true", k.LSTM(4, **s), plain(lstm))
    against_keras("lstm wide", "lstm 17 return_sequences=true", k.LSTM(17, **s), plain(lstm), (3, 2), 2)
    against_keras("lstm relu hard gates", "lstm 3 relu recurrent_activation=hard_sigmoid return_sequences=true",
                  k.LSTM(3, activation="relu", recurrent_activation="hard_sigmoid", **s), plain(lstm, gate=hard_sigmoid, out=lambda v: np.maximum(v, 0)))
    against_keras("lstm backwards", "lstm 3 go_backwards=true return_sequences=true", k.LSTM(3, go_backwards=True, **s), backwards(lstm))
    against_keras("gru after", "gru 4 return_sequences=true", k.GRU(4, **s), plain(gru, after=True))
    against_keras("gru before", "gru 4 reset_after=false return_sequences=true", k.GRU(4, reset_after=False, **s), plain(gru, after=False))
    against_keras("simple_rnn", "simple_rnn 4 return_sequences=true", k.SimpleRNN(4, **s), plain(simple))
    against_keras("bidirectional lstm", "bidirectional(layer=lstm(3, return_sequences=true))", k.Bidirectional(k.LSTM(3, **s)), both(lstm))
    against_keras("bidirectional gru", "bidirectional(layer=gru(3, return_sequences=true))", k.Bidirectional(k.GRU(3, **s)), both(gru, after=True))

    def by_formula(variant, gates, extra_name, extra_shape):
        shape, rows, units = (6, 3), 3, 4
        shapes = [(3, gates * units), (units, gates * units), (gates * units,)] + ([extra_shape] if extra_shape else [])
        w = weights_for(shapes)
        text = f"lstm {units} variant={variant.split('_previous')[0]} return_sequences=true" + (" peephole_output=previous" if "previous" in variant else "")
        tensors = lstm(make_input(shape, rows, 1, 0), *w[:3], variant=variant, extra=w[3] if extra_shape else None)
        add("lstm " + variant, text, tensors, ["kernel", "recurrent_kernel", "bias"] + ([extra_name] if extra_name else []), shape, rows, False)

    by_formula("peephole", 4, "peephole_kernel", (3, 4))
    by_formula("peephole_previous", 4, "peephole_kernel", (3, 4))
    by_formula("no_forget", 3, None, None)
    by_formula("coupled", 3, None, None)
    by_formula("ar2", 4, "state_bias", (4,))
    by_formula("adaptive_ar2", 5, "state_bias", (4,))
    made_by = f"make_gates.py, Keras {keras.__version__}, float64, CPU"
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "gates_keras.json")
    with open(path, "w", encoding="utf-8") as f:
        f.write('{"made_by": ' + json.dumps(made_by) + ',\n"cases": [\n')
        f.write(",\n".join(json.dumps(c, separators=(",", ":")) for c in cases))
        f.write("\n]}\n")
    print(path, os.path.getsize(path), "bytes,", len(cases), "cases")


if __name__ == "__main__":
    main()
