#pragma once

#include "expression/code.h"

namespace netloom::expression {

/// Writes operations: constants are folded, equal operations written once, powers by small exponents made cheap.
class Builder {
public:
    int input(int variable, int column);
    int constant(double value, int column);
    int apply(Code code, int column, int a, int b = -1, int c = -1);
    int power(int base, int exponent, int column);
    bool isFull() const { return int(tape_.code.size()) >= kMaxOperations; }
    const Operation &operator[](int i) const { return tape_.code[std::size_t(i)]; }
    /// The operations that the result needs, renumbered.
    Tape finish(int result) &&;

private:
    int add(Operation op);
    Tape tape_;
};

/// One operation on numbers, in double: what constants are folded by and tests compare with.
double compute(Code code, double a, double b, double c);

} // namespace netloom::expression
