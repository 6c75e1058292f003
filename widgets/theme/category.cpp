#include "theme/look.h"

#include <QCoreApplication>

namespace netloom {

namespace {

struct Entry {
    const char *name;
    const char *title;
};

// Ordered as Category; the names are the icon names and the tokens below "category".
constexpr Entry entries[] = {
    {"core", QT_TRANSLATE_NOOP("Category", "Core")},
    {"recurrent", QT_TRANSLATE_NOOP("Category", "Recurrent")},
    {"convolution", QT_TRANSLATE_NOOP("Category", "Convolution")},
    {"pooling", QT_TRANSLATE_NOOP("Category", "Pooling")},
    {"regularise", QT_TRANSLATE_NOOP("Category", "Regularise and normalise")},
    {"combine", QT_TRANSLATE_NOOP("Category", "Combine")},
    {"io", QT_TRANSLATE_NOOP("Category", "Input, output, loss")},
    {"special", QT_TRANSLATE_NOOP("Category", "Generative and special")},
};
static_assert(std::size(entries) == std::size_t(Category::Count));

struct Alias {
    QLatin1StringView spelling;
    Category category;
};

// Spellings a plug-in's author is likely to choose.
constexpr Alias aliases[] = {
    {QLatin1StringView("regularize"), Category::Regularise},
    {QLatin1StringView("regularization"), Category::Regularise},
    {QLatin1StringView("regularisation"), Category::Regularise},
    {QLatin1StringView("normalise"), Category::Regularise},
    {QLatin1StringView("normalize"), Category::Regularise},
    {QLatin1StringView("normalization"), Category::Regularise},
    {QLatin1StringView("input"), Category::Io},
    {QLatin1StringView("output"), Category::Io},
    {QLatin1StringView("loss"), Category::Io},
    {QLatin1StringView("merge"), Category::Combine},
    {QLatin1StringView("generative"), Category::Special},
};

} // namespace

Category categoryFromName(QStringView name)
{
    for (int i = 0; i < int(Category::Count); ++i) {
        if (name.compare(QLatin1StringView(entries[i].name), Qt::CaseInsensitive) == 0)
            return Category(i);
    }
    for (const Alias &alias : aliases) {
        if (name.compare(alias.spelling, Qt::CaseInsensitive) == 0)
            return alias.category;
    }
    return Category::Special;
}

QString categoryName(Category category)
{
    return QString::fromLatin1(entries[int(category)].name);
}

QString categoryTitle(Category category)
{
    return QCoreApplication::translate("Category", entries[int(category)].title);
}

} // namespace netloom
