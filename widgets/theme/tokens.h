#pragma once

// Every colour and every length of resources/tokens.json by name: X(Enumerator, "path in the file").
// A name missing in the file is reported when the theme is read; a name missing here fails tst_theme.

#define NETLOOM_TONES(X) \
    X(SurfaceWindow, "surface.window") \
    X(SurfacePanel, "surface.panel") \
    X(SurfaceRaised, "surface.raised") \
    X(SurfaceCanvas, "surface.canvas") \
    X(SurfaceInput, "surface.input") \
    X(SurfaceHover, "surface.hover") \
    X(SurfacePressed, "surface.pressed") \
    X(SurfaceTooltip, "surface.tooltip") \
    X(LineSoft, "line.soft") \
    X(LineStrong, "line.strong") \
    X(LineEdge, "line.edge") \
    X(LineDot, "line.dot") \
    X(TextPrimary, "text.primary") \
    X(TextSecondary, "text.secondary") \
    X(TextDisabled, "text.disabled") \
    X(TextTooltip, "text.tooltip") \
    X(AccentBase, "accent.base") \
    X(AccentFill, "accent.fill") \
    X(AccentFillHover, "accent.fill_hover") \
    X(AccentFillPressed, "accent.fill_pressed") \
    X(AccentOn, "accent.on") \
    X(AccentSoft, "accent.soft") \
    X(AccentHalo, "accent.halo") \
    X(FocusRing, "focus.ring") \
    X(SelectionFill, "selection.fill") \
    X(SelectionText, "selection.text") \
    X(SelectionTextSecondary, "selection.text_secondary") \
    X(StatusGood, "status.good") \
    X(StatusGoodSoft, "status.good_soft") \
    X(StatusWarning, "status.warning") \
    X(StatusWarningFill, "status.warning_fill") \
    X(StatusWarningInk, "status.warning_ink") \
    X(StatusWarningSoft, "status.warning_soft") \
    X(StatusError, "status.error") \
    X(StatusErrorSoft, "status.error_soft") \
    X(StatusInfo, "status.info") \
    X(StatusInfoSoft, "status.info_soft") \
    X(StatusOn, "status.on") \
    X(CategoryCore, "category.core") \
    X(CategoryCoreTint, "category.core_tint") \
    X(CategoryRecurrent, "category.recurrent") \
    X(CategoryRecurrentTint, "category.recurrent_tint") \
    X(CategoryConvolution, "category.convolution") \
    X(CategoryConvolutionTint, "category.convolution_tint") \
    X(CategoryPooling, "category.pooling") \
    X(CategoryPoolingTint, "category.pooling_tint") \
    X(CategoryRegularise, "category.regularise") \
    X(CategoryRegulariseTint, "category.regularise_tint") \
    X(CategoryCombine, "category.combine") \
    X(CategoryCombineTint, "category.combine_tint") \
    X(CategoryIo, "category.io") \
    X(CategoryIoTint, "category.io_tint") \
    X(CategorySpecial, "category.special") \
    X(CategorySpecialTint, "category.special_tint") \
    X(WireBase, "wire.base") \
    X(WireData, "wire.data") \
    X(WireActive, "wire.active") \
    X(WireRefused, "wire.refused") \
    X(WireLabel, "wire.label") \
    X(ChartPlot, "chart.plot") \
    X(ChartGrid, "chart.grid") \
    X(ChartAxis, "chart.axis") \
    X(ChartTick, "chart.tick") \
    X(ChartCrosshair, "chart.crosshair") \
    X(ChartCursor, "chart.cursor") \
    X(ChartBest, "chart.best") \
    X(ChartLive, "chart.live") \
    X(ChartTrain, "chart.train") \
    X(ChartValidation, "chart.validation") \
    X(ChartTest, "chart.test") \
    X(ChartTrainBand, "chart.train_band") \
    X(ChartValidationBand, "chart.validation_band") \
    X(ChartMissing, "chart.missing")

#define NETLOOM_METRICS(X) \
    X(Half, "space.half") \
    X(Unit, "space.unit") \
    X(TileGap, "space.tile_gap") \
    X(TileInset, "space.tile_inset") \
    X(PageInset, "space.page_inset") \
    X(Section, "space.section") \
    X(RadiusBar, "radius.bar") \
    X(RadiusField, "radius.field") \
    X(RadiusButton, "radius.button") \
    X(RadiusTile, "radius.tile") \
    X(TopBar, "size.top_bar") \
    X(Rail, "size.rail") \
    X(RailItem, "size.rail_item") \
    X(StatusBar, "size.status_bar") \
    X(Tabs, "size.tabs") \
    X(TileHeader, "size.tile_header") \
    X(Control, "size.control") \
    X(ControlSmall, "size.control_small") \
    X(ControlLarge, "size.control_large") \
    X(FormRow, "size.form_row") \
    X(FormLabel, "size.form_label") \
    X(TableHeader, "size.table_header") \
    X(TableRow, "size.table_row") \
    X(TableRowCompact, "size.table_row_compact") \
    X(ListRow, "size.list_row") \
    X(ProblemRow, "size.problem_row") \
    X(PaletteDock, "size.palette_dock") \
    X(InspectorDock, "size.inspector_dock") \
    X(BottomDock, "size.bottom_dock") \
    X(ScrollBar, "size.scroll_bar") \
    X(HitTarget, "size.hit_target") \
    X(Badge, "size.badge") \
    X(ChangedDot, "size.changed_dot")

#define NETLOOM_FONT_ROLES(X) \
    X(Micro, "micro") \
    X(Small, "small") \
    X(Body, "body") \
    X(Strong, "strong") \
    X(Title, "title") \
    X(Page, "page") \
    X(Figure, "figure") \
    X(Mono, "mono") \
    X(WireLabel, "wire_label")

namespace netloom {

#define NETLOOM_ENUMERATOR(name, path) name,
/// A colour of the theme.
enum class Tone { NETLOOM_TONES(NETLOOM_ENUMERATOR) Count };
/// A length of the theme, in pixels at 96 dpi and text scale 1.
enum class Measure { NETLOOM_METRICS(NETLOOM_ENUMERATOR) Count };
/// A type role of the theme.
enum class Role { NETLOOM_FONT_ROLES(NETLOOM_ENUMERATOR) Count };
#undef NETLOOM_ENUMERATOR

/// The path of a colour below a theme in tokens.json, "surface.window".
const char *toneName(Tone tone);
/// The path of a length in tokens.json, "size.control".
const char *measureName(Measure measure);
/// The name of a type role below font.roles.
const char *roleName(Role role);

} // namespace netloom
