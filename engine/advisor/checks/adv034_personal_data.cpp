#include "advisor/rule.h"

#include <algorithm>

namespace netloom {
namespace {

const RuleRegistrar adv034({
    .id = "ADV-034", .group = 'A', .severity = Severity::Info,
    .title = NL_TR("advisor", "Personal data"),
    .text = NL_TR("advisor", "Column {0} looks like personal data."),
    .fixText = NL_TR("advisor", "Leave {0} out"),
    .why = NL_TR("advisor", "The name of the column suggests names, addresses, card or customer numbers. They seldom help, and a network can give them away."),
    .source = "Handbook DLM vol.1 ch.8",
    .find = [](const Facts &f, Hits &hits) {
        static constexpr const char *kSigns[] = {"email", "e-mail", "phone", "surname", "lastname", "last_name", "firstname", "first_name", "fullname", "full_name", "iban",
                                                 "card_number", "cardnumber", "customer_number", "customerid", "customer_id", "passport", "social_security", "birthdate", "street"};
        for (const ColumnFacts &c : f.data.columns) {
            std::string name = c.name;
            std::transform(name.begin(), name.end(), name.begin(), [](unsigned char ch) { return ch < 128 ? char(std::tolower(ch)) : char(ch); });
            const bool sign = name == "name" || std::any_of(std::begin(kSigns), std::end(kSigns), [&](const char *s) { return name.find(s) != std::string::npos; });
            if (c.used && sign) hits.push_back({.args = {c.name}, .column = c.name, .fix = {fix::dropColumn(c.name)}});
        }
    },
    .cases = {{true, [](Scene &s) { s.numbers("customer_id", [](std::size_t r) { return double(r % 300); }); }},
              {false, [](Scene &s) { s.numbers("customers", [](std::size_t r) { return double(r % 300); }); }}},
});

} // namespace
} // namespace netloom
