#pragma once

#include "core/result.h"

#include <string_view>

namespace netloom::expression {

enum class TokenKind { Number, Name, Operator, End };

/// One word of a formula. Operators have one spelling: + - * / ^ < <= > >= == != ( ) , ; =
struct Token {
    TokenKind kind = TokenKind::End;
    std::string text;
    double number = 0;
    int column = 1;          ///< in characters as the user counts them, from 1
};

/// The words of a formula, an End last. Errors name the column.
Result<std::vector<Token>> tokens(std::string_view formula);

/// An E-TEXT about the place `column`: "Formula, column 5: …".
Error at(int column, std::string text, std::vector<std::string> args = {});

} // namespace netloom::expression
