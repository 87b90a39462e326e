"""A report is one file that asks the outside for nothing, whatever texts it holds."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from typing import Callable

import numpy as np
import pytest

from landslide_mapper.core.errors import OutputError
from landslide_mapper.core.report.bar_chart import Bar, bar_chart
from landslide_mapper.core.report.chart import tick_label
from landslide_mapper.core.report.heat_map import diverging_colour, heat_map
from landslide_mapper.core.report.line_chart import Line, Mark, line_chart
from landslide_mapper.core.report.page import Page, figure
from landslide_mapper.core.report.picture import picture, png
from landslide_mapper.core.report.table import area, decimal, legend, percent, table, tiles

NASTY = '<script>alert("x")</script> & "quotes" é 地滑り'


class Elements(HTMLParser):
    """Collects the tags, their attributes and the text of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.text += data


def full_page() -> Page:
    page = Page(NASTY, NASTY)
    page.lead(NASTY)
    page.section(NASTY)
    page.paragraph(NASTY)
    page.note(NASTY)
    page.add(table([NASTY, "n"], [[NASTY, "1"]]))
    page.add(tiles([("0.5", NASTY)]))
    page.add(legend([("#ff0000", NASTY)]))
    curve = line_chart([Line([0, 0.5, 1], [0, 0.8, 1], NASTY)], NASTY, NASTY, (0, 1), (0, 1), [Mark(0.5, 0.8, NASTY)])
    bars = bar_chart([Bar(NASTY, 0.4, "40 %", 0.2, 0.6), Bar("none", float("nan"), "–")], NASTY)  # noqa: RUF001
    page.row(figure(curve, NASTY), figure(bars, NASTY))
    page.add(figure(heat_map(np.array([[1, -0.5], [-0.5, np.nan]]), [NASTY, "b"], NASTY)))
    page.add(figure(picture(np.zeros((4, 6, 3), np.uint8), NASTY)))
    return page


def test_no_address_outside_the_file_is_named() -> None:
    html = full_page().to_html()
    for tag, attributes in Elements(html).tags:
        for name in ("src", "href", "data", "action", "srcset", "poster"):
            assert (attributes.get(name) or "data:").startswith("data:"), tag
    assert not re.search(r"@import|url\(", html)
    assert set(re.findall(r"https?://[^\s\"']+", html)) <= {"http://www.w3.org/2000/svg"}


def test_text_of_layers_never_becomes_markup() -> None:
    page = Elements(full_page().to_html())
    assert not [tag for tag, _ in page.tags if tag == "script"]
    assert NASTY in page.text


def test_a_long_name_wraps_after_its_underscores_and_reads_as_before() -> None:
    long, short = "fca_densenet_without_deformation", "pre_B4"
    html = table(["experiment", "F1"], [[long, "0.5"], [short, "0.6"]])
    assert "fca_<wbr>densenet_<wbr>without_<wbr>deformation<" in html and f'<td class="left">{short}</td>' in html
    assert long in Elements(html).text


def test_the_browser_shows_it_without_a_complaint(
    tmp_path: Path, browser: Callable[[Path], tuple[Path, list[str]]]
) -> None:
    full_page().write(tmp_path / "report with space.html")
    screenshot, complaints = browser(tmp_path / "report with space.html")
    assert complaints == []
    assert screenshot.stat().st_size > 20_000


def test_a_report_that_cannot_be_saved_says_so(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="does not exist"):
        Page("title").write(tmp_path / "missing" / "report.html")


def test_the_png_holds_the_pixels() -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (7, 5, 3), dtype=np.uint8)
    content = png(pixels)
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    try:
        from matplotlib.image import imread
    except ImportError:
        gdal = pytest.importorskip("osgeo.gdal")
        gdal.FileFromMemBuffer("/vsimem/pixels.png", content)
        read = np.moveaxis(gdal.Open("/vsimem/pixels.png").ReadAsArray(), 0, -1)
        gdal.Unlink("/vsimem/pixels.png")
    else:
        import io

        read = np.round(imread(io.BytesIO(content)) * 255).astype(np.uint8)[..., :3]
    assert np.array_equal(read, pixels)


def test_a_long_curve_is_thinned_to_what_the_eye_can_see() -> None:
    x = np.linspace(0, 1, 65_536)
    chart = line_chart([Line(x, x**2)], "x", "y", (0, 1), (0, 1))
    assert len(chart) < 30_000
    # its ends are the ends of the plot area: left 58, bottom 292, right 426, top 12
    path = re.findall(r'd="M([\d.]+),([\d.]+).*?([\d.]+),([\d.]+)"', chart)[0]
    assert [float(number) for number in path] == [58, 292, 426, 12]


def test_nan_breaks_a_line() -> None:
    chart = line_chart([Line([0, 1, 2, 3, 4], [0, 1, np.nan, 1, 0])], "x", "y")
    assert chart.count('fill="none"') == 2


def test_an_empty_chart_is_still_a_chart() -> None:
    assert line_chart([Line([], [])], "x", "y").startswith("<svg")
    assert bar_chart([], "nothing").startswith("<svg")


def test_bars_leave_room_for_their_words() -> None:
    """At 13 pixels a line a letter is about 7 pixels wide: nothing starts left of the drawing or ends right of it."""
    chart = bar_chart(
        [Bar("2020-02-18 2020-03-01", 0.33, "0.33 rad, coherence 0.80"), Bar("N", 0.1, "0.1 rad")], "residuals"
    )
    for x, anchor, content in re.findall(r'<text x="([\d.]+)" .*?text-anchor="(\w+)".*?>(.*?)</text>', chart):
        left = float(x) - (7 * len(content) if anchor == "end" else 0)
        assert left >= 0
        assert left + 7 * len(content) <= 600


def test_ticks_are_written_for_people() -> None:
    assert [tick_label(value) for value in (0, -1, 0.25, 2020, 2020.25, 25_000, 1e-4)] == [
        "0",
        "-1",
        "0.25",
        "2020",
        "2020.25",
        "25,000",
        "0.0001",
    ]


def test_signs_have_their_colours() -> None:
    red = [int(diverging_colour(value)[1:3], 16) for value in (-1, 0, 1)]
    blue = [int(diverging_colour(value)[5:7], 16) for value in (-1, 0, 1)]
    assert red[0] > blue[0]
    assert blue[2] > red[2]
    assert red[1] == blue[1]


def test_numbers_are_written_for_people() -> None:
    assert decimal(float("nan")) == "undefined (0/0)"
    assert decimal(0.12345) == "0.123"
    assert percent(0.254) == "25 %"
    assert (area(900), area(25_000), area(3_456_000)) == ("900 m²", "2.5 ha", "3.46 km²")


def test_a_request_to_the_outside_would_be_refused_and_seen(
    tmp_path: Path, browser: Callable[[Path], tuple[Path, list[str]]]
) -> None:
    page = Page("asks")
    page.add('<img src="http://localhost:9/picture.png">')
    page.write(tmp_path / "asks.html")
    _, complaints = browser(tmp_path / "asks.html")
    assert any("Content Security Policy" in line for line in complaints)


def test_cautions_come_first_and_only_those_of_this_run(tmp_path: Path) -> None:
    from landslide_mapper.core.caution import caution, collecting_cautions
    from landslide_mapper.core.feedback import Silent

    page = Page("Title", "subtitle")
    page.lead("The lead.")
    with collecting_cautions():
        caution(Silent(), f"Two dates {NASTY}")
        html = page.to_html()
    assert html.index("subtitle") < html.index("Two dates") < html.index("The lead.")
    assert NASTY not in html
    assert "Two dates" not in page.to_html()
