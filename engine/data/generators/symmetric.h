#pragma once

#include "data/generators/sklearn.h"

namespace netloom::sklearn {

/// scikit-learn's make_spd_matrix; entries depend on the signs of its singular vectors, eigenvalues do not.
NL_API Matrix spdMatrix(std::size_t n, NumpyRandom &random);
/// Eigenvalues (ascending) and vectors (columns) of a symmetric matrix by Jacobi's rotations.
NL_API std::pair<std::vector<double>, Matrix> eigen(Matrix a);
/// Lower triangle L with L Lᵀ = a.
NL_API Matrix cholesky(const Matrix &a);

} // namespace netloom::sklearn
