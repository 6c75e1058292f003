#!/usr/bin/env python3
"""Makes a CSV of 270,000 x 71 numbers (200 MB) and reads it in turns with pandas and with bench_csv.

    python3 -m venv venv && venv/bin/pip install numpy pandas
    venv/bin/python make_csv.py numbers.csv build/tests/bin/bench_csv

Run it while nothing else does: the file is in the page cache after the first turn, both read it from there.
"""
import os
import statistics
import subprocess
import sys
import time

import numpy as np
import pandas as pd

ROWS, COLUMNS, TURNS = 270_000, 71, 5


def make(path):
    random = np.random.default_rng(1)
    row = ",".join(["%.7f"] * COLUMNS)
    with open(path, "w") as file:
        file.write(",".join(f"s{i + 1}" for i in range(COLUMNS)) + "\n")
        for _ in range(ROWS // 10_000):
            for values in random.standard_normal((10_000, COLUMNS)):
                file.write(row % tuple(values) + "\n")


def main():
    path, bench = sys.argv[1], sys.argv[2]
    if not os.path.exists(path):
        make(path)
    ours, theirs = [], []
    for _ in range(TURNS):
        line = subprocess.run([bench, path], capture_output=True, text=True, check=True).stdout
        print(line.strip())
        ours.append(float(line.split()[0]))
        start = time.perf_counter()
        pd.read_csv(path)
        theirs.append(time.perf_counter() - start)
        print(f"pandas {theirs[-1]:.3f} s")
    a, b = statistics.median(ours), statistics.median(theirs)
    print(f"medians of {TURNS}: {a:.3f} s, pandas {pd.__version__} {b:.3f} s, ratio {b / a:.2f}")


if __name__ == "__main__":
    main()
