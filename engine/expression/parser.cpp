#include "core/values.h"
#include "core/words.h"
#include "expression/builder.h"
#include "expression/lexer.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace netloom::expression {

namespace {

struct Function { const char *name; int least, most; Code code; };

/// Those without a code of their own (Constant) are put together in call().
constexpr Function kFunctions[] = {
    {"abs", 1, 1, Code::Abs}, {"clip", 3, 3, Code::Constant}, {"cos", 1, 1, Code::Cos}, {"exp", 1, 1, Code::Exp},
    {"expm1", 1, 1, Code::Expm1}, {"ln", 1, 1, Code::Log}, {"log", 1, 1, Code::Log}, {"log10", 1, 1, Code::Constant},
    {"log1p", 1, 1, Code::Log1p}, {"log2", 1, 1, Code::Constant}, {"max", 2, 16, Code::Max}, {"mean", 1, 1, Code::Mean},
    {"min", 2, 16, Code::Min}, {"relu", 1, 1, Code::Constant}, {"sigmoid", 1, 1, Code::Sigmoid}, {"sign", 1, 1, Code::Sign},
    {"sin", 1, 1, Code::Sin}, {"softplus", 1, 1, Code::Softplus}, {"sqrt", 1, 1, Code::Sqrt}, {"square", 1, 1, Code::Square},
    {"sum", 1, 1, Code::Sum}, {"tanh", 1, 1, Code::Tanh}, {"where", 3, 3, Code::Where}};

const Function *findFunction(std::string_view name)
{
    const auto it = std::find_if(std::begin(kFunctions), std::end(kFunctions), [&](const Function &f) { return f.name == name; });
    return it == std::end(kFunctions) ? nullptr : it;
}

bool isConstantName(std::string_view name) { return name == "pi" || name == "e"; }

std::string shown(const Token &t) { return t.kind == TokenKind::End ? "the end" : "'" + t.text + "'"; }

class Parser {
public:
    Parser(std::vector<Token> list, const std::vector<std::string> &variables, const Parameters &parameters)
        : tokens_(std::move(list)), variables_(variables), parameters_(parameters)
    {
    }
    Result<Tape> run();

private:
    Result<int> comparison();
    Result<int> sum();
    Result<int> product();
    Result<int> unary();
    Result<int> power();
    Result<int> primary();
    Result<int> named();
    Result<int> call(const Function &f, int column);
    Result<int> composed(const Function &f, int column, const std::vector<int> &args);
    Result<void> definition();
    Error unknownName(const Token &t) const;
    const Token &now() const { return tokens_[pos_]; }
    bool isNow(std::string_view op) const { return now().kind == TokenKind::Operator && now().text == op; }
    bool take(std::string_view op) { return isNow(op) ? ++pos_, true : false; }
    Result<int> checked(int value, int column) const
    {
        if (build_.isFull())
            return at(column, NL_TR("expression", "the formula is too long: more than {0} operations"), {std::to_string(kMaxOperations)});
        return value;
    }
    Result<int> apply(Code code, int column, int a, int b = -1, int c = -1) { return checked(build_.apply(code, column, a, b, c), column); }

    std::vector<Token> tokens_;
    const std::vector<std::string> &variables_;
    const Parameters &parameters_;
    std::map<std::string, int, std::less<>> defined_;
    std::map<std::string, bool, std::less<>> used_;
    Builder build_;
    std::size_t pos_ = 0;
    int depth_ = 0;
};

Result<Tape> Parser::run()
{
    if (now().kind == TokenKind::End)
        return makeError("E-TEXT", NL_TR("expression", "The formula is empty: write something of {0}, such as {1} * 2."),
                         {join(variables_), variables_.front()}, "formula");
    while (now().kind == TokenKind::Name && pos_ + 1 < tokens_.size() && tokens_[pos_ + 1].text == "=")
        if (auto r = definition(); !r) return r.error();
    auto result = comparison();
    if (!result) return result.error();
    const Token &rest = now();
    if (rest.kind == TokenKind::Number || rest.kind == TokenKind::Name || rest.text == "(")
        return at(rest.column, NL_TR("expression", "an operator is expected before {0}; a product is written with *, as in 2*x"), {shown(rest)});
    if (rest.text == "=")
        return at(rest.column, NL_TR("expression", "'=' gives a name to a value, as in d = x - 1; d*d; to compare, write =="));
    if (rest.text == ")") return at(rest.column, NL_TR("expression", "this ) closes no bracket"));
    if (rest.kind != TokenKind::End) return at(rest.column, NL_TR("expression", "the end is expected, but {0} follows"), {shown(rest)});
    for (const auto &[name, value] : parameters_)
        if (!used_[name])
            return makeError("E-NAME", NL_TR("expression", "The parameter '{0}' does not occur in the formula: use it there or remove it."), {name}, "parameters");
    Tape tape = std::move(build_).finish(*result);
    const bool any = std::any_of(tape.code.begin(), tape.code.end(), [](const Operation &o) { return o.code == Code::Input; });
    if (!any)
        return makeError("E-TEXT", NL_TR("expression", "The formula is a constant: it must depend on {0}."), {join(variables_)}, "formula");
    return tape;
}

/// name = value ;
Result<void> Parser::definition()
{
    const Token name = now();
    if (findFunction(name.text) || isConstantName(name.text) || parameters_.contains(name.text) || defined_.contains(name.text)
        || std::find(variables_.begin(), variables_.end(), name.text) != variables_.end())
        return at(name.column, NL_TR("expression", "'{0}' means something already: choose another name"), {name.text});
    pos_ += 2;
    auto value = comparison();
    if (!value) return value.error();
    if (!take(";"))
        return at(now().column, NL_TR("expression", "a ; is expected after the value of '{0}', but there is {1}"), {name.text, shown(now())});
    defined_[name.text] = *value;
    return {};
}

Result<int> Parser::comparison()
{
    if (++depth_ > kMaxDepth) return at(now().column, NL_TR("expression", "brackets are nested too deeply"));
    auto left = sum();
    if (!left) return left;
    const Token op = now();
    const auto is = [&](std::string_view text) { return op.kind == TokenKind::Operator && op.text == text; };
    if (is("<") || is("<=") || is(">") || is(">=") || is("==") || is("!=")) {
        ++pos_;
        auto right = sum();
        if (!right) return right;
        const bool swap = is(">") || is(">=");
        const Code code = is("==") ? Code::Equal : is("!=") ? Code::NotEqual : op.text.size() == 1 ? Code::Less : Code::LessEqual;
        left = swap ? apply(code, op.column, *right, *left) : apply(code, op.column, *left, *right);
        if (now().kind == TokenKind::Operator && (now().text.front() == '<' || now().text.front() == '>' || now().text == "==" || now().text == "!="))
            return at(now().column, NL_TR("expression", "comparisons do not chain: write (a < x) * (x < b)"));
    }
    --depth_;
    return left;
}

Result<int> Parser::sum()
{
    auto left = product();
    while (left && (isNow("+") || isNow("-"))) {
        const Token op = now();
        ++pos_;
        auto right = product();
        if (!right) return right;
        left = apply(op.text == "+" ? Code::Add : Code::Subtract, op.column, *left, *right);
    }
    return left;
}

Result<int> Parser::product()
{
    auto left = unary();
    while (left && (isNow("*") || isNow("/"))) {
        const Token op = now();
        ++pos_;
        auto right = unary();
        if (!right) return right;
        left = apply(op.text == "*" ? Code::Multiply : Code::Divide, op.column, *left, *right);
    }
    return left;
}

Result<int> Parser::unary()
{
    int minus = 0;
    int column = 0;
    while (isNow("-") || isNow("+")) {
        column = now().column;
        minus += now().text == "-";
        ++pos_;
    }
    auto value = power();
    if (!value || minus % 2 == 0) return value;
    return apply(Code::Negate, column, *value);
}

/// Binds tighter than a sign on its left, takes one on its right, and groups to the right: −x^−y^2 is −(x^(−(y^2))).
Result<int> Parser::power()
{
    auto base = primary();
    while (base && (isNow("²") || isNow("³"))) {
        const int column = now().column;
        base = checked(build_.power(*base, build_.constant(now().text == "²" ? 2 : 3, column), column), column);
        ++pos_;
    }
    if (!base || !isNow("^")) return base;
    const int column = now().column;
    ++pos_;
    if (++depth_ > kMaxDepth) return at(column, NL_TR("expression", "brackets are nested too deeply"));
    auto exponent = unary();
    --depth_;
    if (!exponent) return exponent;
    return checked(build_.power(*base, *exponent, column), column);
}

Result<int> Parser::primary()
{
    const Token t = now();
    if (t.kind == TokenKind::Number) {
        ++pos_;
        return checked(build_.constant(t.number, t.column), t.column);
    }
    if (t.kind == TokenKind::Name) return named();
    if (!take("("))
        return at(t.column, NL_TR("expression", "a number, a name or a bracket is expected, but there is {0}"), {shown(t)});
    auto value = comparison();
    if (!value) return value;
    if (!take(")"))
        return at(now().column, NL_TR("expression", "the bracket of column {0} is not closed: ) is expected, but there is {1}"),
                  {std::to_string(t.column), shown(now())});
    return value;
}

Result<int> Parser::named()
{
    const Token t = now();
    ++pos_;
    if (const Function *f = findFunction(t.text)) {
        if (!isNow("("))
            return at(now().column, NL_TR("expression", "'{0}' is a function: ( is expected after it, but there is {1}"), {t.text, shown(now())});
        return call(*f, t.column);
    }
    if (isNow("(")) {
        std::vector<std::string> known;
        for (const Function &f : kFunctions) known.emplace_back(f.name);
        const auto meant = nearest(t.text, known);
        if (meant.empty()) return at(t.column, NL_TR("expression", "unknown function '{0}'. Known: {1}"), {t.text, join(known)});
        return at(t.column, NL_TR("expression", "unknown function '{0}'; did you mean '{1}'? Known: {2}"), {t.text, meant, join(known)});
    }
    const auto variable = std::find(variables_.begin(), variables_.end(), t.text);
    if (variable != variables_.end()) return checked(build_.input(int(variable - variables_.begin()), t.column), t.column);
    if (const auto d = defined_.find(t.text); d != defined_.end()) return d->second;
    if (const auto p = parameters_.find(t.text); p != parameters_.end()) {
        used_[t.text] = true;
        return checked(build_.constant(p->second, t.column), t.column);
    }
    if (t.text == "pi") return build_.constant(std::numbers::pi, t.column);
    if (t.text == "e") return build_.constant(std::numbers::e, t.column);
    return unknownName(t);
}

Error Parser::unknownName(const Token &t) const
{
    std::vector<std::string> known = variables_, all;
    for (const auto &[name, value] : parameters_) known.push_back(name);
    for (const auto &[name, value] : defined_) known.push_back(name);
    all = known;
    for (const Function &f : kFunctions) all.emplace_back(f.name);
    const auto meant = nearest(t.text, all);
    if (meant.empty())
        return at(t.column, NL_TR("expression", "unknown name '{0}'. Known: {1}; or give it a value under parameters, as in {0}=0.1"), {t.text, join(known)});
    return at(t.column, NL_TR("expression", "unknown name '{0}'; did you mean '{2}'? Known: {1}; or give it a value under parameters, as in {0}=0.1"),
              {t.text, join(known), meant});
}

Result<int> Parser::call(const Function &f, int column)
{
    ++pos_;
    std::vector<int> args;
    while (!isNow(")")) {
        auto value = comparison();
        if (!value) return value;
        args.push_back(*value);
        if (take(",")) continue;
        if (!isNow(")"))
            return at(now().column, NL_TR("expression", "a comma or ) is expected in the call of '{0}', but there is {1}"), {f.name, shown(now())});
    }
    const int count = int(args.size());
    if (count < f.least || count > f.most)
        return at(column, f.least == f.most ? NL_TR("expression", "'{0}' takes {1} value(s), but {2} are given")
                                            : NL_TR("expression", "'{0}' takes at least {1} values, but {2} are given (at most {3})"),
                  {f.name, std::to_string(f.least), std::to_string(count), std::to_string(f.most)});
    ++pos_;
    if (f.code == Code::Constant) return composed(f, column, args);
    if (f.code == Code::Where) return apply(f.code, column, args[0], args[1], args[2]);
    if (count == 1) return apply(f.code, column, args[0]);
    int value = args[0];
    for (int i = 1; i < count; ++i) value = build_.apply(f.code, column, value, args[std::size_t(i)]);
    return checked(value, column);
}

Result<int> Parser::composed(const Function &f, int column, const std::vector<int> &args)
{
    const std::string_view name = f.name;
    const auto number = [&](double v) { return build_.constant(v, column); };
    const int x = args[0];
    if (name == "clip") return apply(Code::Min, column, build_.apply(Code::Max, column, x, args[1]), args[2]);
    if (name == "relu") return apply(Code::Max, column, x, number(0));
    if (name == "log2") return apply(Code::Multiply, column, build_.apply(Code::Log, column, x), number(1 / std::numbers::ln2));
    return apply(Code::Multiply, column, build_.apply(Code::Log, column, x), number(1 / std::numbers::ln10));
}

} // namespace

Result<Tape> compile(std::string_view formula, const std::vector<std::string> &variables, const Parameters &parameters)
{
    if (formula.size() > kMaxLength)
        return makeError("E-TEXT", NL_TR("expression", "The formula is longer than {0} characters."), {std::to_string(kMaxLength)}, "formula");
    auto list = tokens(formula);
    if (!list) return list.error();
    return Parser(std::move(*list), variables, parameters).run();
}

Result<Parameters> readParameters(std::string_view text, const std::vector<std::string> &variables)
{
    const auto wrong = [](std::string what, std::vector<std::string> args) {
        return makeError("E-TEXT", std::move(what), std::move(args), "parameters");
    };
    Parameters out;
    auto pieces = splitTop(text, ",;");
    if (!pieces) return wrong(NL_TR("expression", "The parameters '{0}' cannot be read: write them as a=0.1, b=2."), {std::string(text)});
    for (const auto piece : *pieces) {
        const auto equals = piece.find('=');
        const std::string name(trim(piece.substr(0, equals)));
        const auto words = tokens(name);
        if (equals == std::string_view::npos || !words || words->size() != 2 || words->front().kind != TokenKind::Name)
            return wrong(NL_TR("expression", "The parameter '{0}' cannot be read: write name=number, as in a=0.1."), {std::string(piece)});
        const auto value = parseNumber(trim(piece.substr(equals + 1)));
        if (!value || !std::isfinite(*value))
            return wrong(NL_TR("expression", "The parameter {0} needs a number, but has '{1}'."), {name, std::string(trim(piece.substr(equals + 1)))});
        if (findFunction(name) || isConstantName(name) || std::find(variables.begin(), variables.end(), name) != variables.end())
            return wrong(NL_TR("expression", "The parameter '{0}' means something already: choose another name."), {name});
        if (!out.emplace(name, *value).second) return wrong(NL_TR("expression", "The parameter '{0}' is given twice."), {name});
    }
    return out;
}

} // namespace netloom::expression
