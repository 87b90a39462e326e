"""Factor analysis against statsmodels' VIF, its definition by regression, scikit-learn, and factors of which the truth
is known.
"""

from __future__ import annotations

import csv
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from sklearn.linear_model import LinearRegression
from statsmodels.stats.outliers_influence import variance_inflation_factor
from statsmodels.tools.tools import add_constant

from landslide_mapper.core.bands import Band
from landslide_mapper.core.errors import InputError
from landslide_mapper.core.feedback import Silent
from landslide_mapper.learning.factor_analysis.analyse import analyse_job
from landslide_mapper.learning.factor_analysis.sample import draw_sample
from landslide_mapper.learning.factor_analysis.statistics import correlation, numeric_columns, variance_inflation

SIDE = 160


def write(path: Path, values: NDArray, bands: list[tuple[str, str, str]] = [], nodata: float = math.nan) -> Path:  # noqa: B006
    transform = rasterio.transform.from_origin(500_000, 4_000_000, 10, 10)
    kind = "uint8" if values.dtype == np.uint8 else "float32"
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=values.shape[2],
        height=values.shape[1],
        count=len(values),
        dtype=kind,
        crs="EPSG:32654",
        transform=transform,
        nodata=nodata,
    ) as dataset:
        dataset.write(values)
        for index, (name, role, form) in enumerate(bands, start=1):
            dataset.set_band_description(index, name)
            dataset.update_tags(index, ROLE=role, KIND=form)
    return path


@pytest.fixture
def scene(tmp_path: Path) -> dict[str, Path]:
    """Landslides where the slope is steep; elevation tells the same with noise, VV nothing, NDVI is elevation once
    more.
    """
    random = np.random.default_rng(3)

    def smooth() -> NDArray:
        return np.kron(random.normal(0, 1, (SIDE // 8, SIDE // 8)), np.ones((8, 8))) + random.normal(
            0, 0.3, (SIDE, SIDE)
        )

    slope, elevation, vv = smooth(), smooth(), smooth()
    aspect = random.uniform(0, 360, (SIDE, SIDE))
    lithology = np.repeat(np.repeat(random.integers(1, 4, (10, 10)), SIDE // 10, axis=0), SIDE // 10, axis=1)
    labels = (slope + random.normal(0, 0.3, slope.shape) > 1).astype(np.uint8)
    labels[:20] = 255
    stack = np.stack([slope, elevation, vv, 2 * elevation + 0.05 * smooth(), aspect, lithology]).astype(np.float32)
    stack[0, :, :10] = np.nan
    bands = [
        ("slope", "terrain", "continuous"),
        ("elevation", "terrain", "continuous"),
        ("VV", "sar", "continuous"),
        ("NDVI", "optical", "continuous"),
        ("aspect", "terrain", "circular"),
        ("lithology", "geology", "categorical"),
    ]
    return {
        "stack": write(tmp_path / "stack.tif", stack, bands),
        "labels": write(tmp_path / "labels.tif", labels[None], nodata=255),
    }


def analyse(
    folder: Path, scene: dict[str, Path], **changes: Any
) -> tuple[dict[str, dict[str, float]], str, dict[str, Any]]:
    outputs = {
        "report": folder / "report.html",
        "table": folder / "table.csv",
        "correlation": folder / "correlation.csv",
    }
    parameters = {**scene, **outputs, "samples": 4000, "seed": 1, **changes}
    result = analyse_job(
        {key: str(value) if isinstance(value, Path) else value for key, value in parameters.items()}, Silent(), "token"
    )
    with outputs["table"].open(encoding="utf-8") as file:
        rows = {row.pop("band"): {key: float(value) for key, value in row.items()} for row in csv.DictReader(file)}
    return rows, outputs["report"].read_text(encoding="utf-8"), result


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 2**32 - 1), bands=st.integers(2, 7), noise=st.floats(0.05, 3))
def test_vif_is_one_over_one_minus_r_squared_and_statsmodels(seed: int, bands: int, noise: float) -> None:
    random = np.random.default_rng(seed)
    values = random.normal(0, 1, (300, bands))
    values[:, -1] = values[:, :-1].sum(axis=1) + noise * values[:, -1]
    values = values * 10 ** random.uniform(-3, 3, bands) + random.normal(0, 5, bands)
    ours = variance_inflation(correlation(values), np.arange(bands), bands)
    assert correlation(values) == pytest.approx(np.corrcoef(values.T), abs=1e-9)
    for band in range(bands):
        others = np.delete(values / values.std(axis=0), band, axis=1)  # R squared does not change, rounding does
        r_squared = LinearRegression().fit(others, values[:, band]).score(others, values[:, band])
        assert ours[band] == pytest.approx(1 / (1 - r_squared), rel=1e-5)
        assert ours[band] == pytest.approx(variance_inflation_factor(add_constant(values), band + 1), rel=1e-5)


def test_the_table_holds_statsmodels_vif(tmp_path: Path, scene: dict[str, Path]) -> None:
    """The table of an analysis of continuous factors against statsmodels on the very same sample."""
    bands = ["slope", "elevation", "VV", "NDVI"]
    with rasterio.open(scene["stack"]) as whole:
        values = whole.read([1, 2, 3, 4])
    scene["stack"] = write(tmp_path / "continuous.tif", values, [(name, "terrain", "continuous") for name in bands])
    rows, _, _ = analyse(tmp_path, scene)
    sample = draw_sample(scene["stack"], scene["labels"], 4000, 1, Silent())
    design = add_constant(sample.values.astype(np.float64))
    for column, band in enumerate(bands, start=1):
        assert rows[band]["vif"] == pytest.approx(variance_inflation_factor(design, column), rel=1e-4)
    assert rows["elevation"]["vif"] > 100


def test_the_vif_of_several_columns_is_fox_and_monettes() -> None:
    random = np.random.default_rng(2)
    values = random.normal(0, 1, (500, 4))
    values[:, 3] += values[:, 0] + 0.5 * values[:, 1]
    matrix, owner = correlation(values), np.array([0, 0, 1, 2])
    own, others = [0, 1], [2, 3]
    expected = (
        np.linalg.det(matrix[np.ix_(own, own)]) * np.linalg.det(matrix[np.ix_(others, others)]) / np.linalg.det(matrix)
    )
    assert variance_inflation(matrix, owner, 3)[0] == pytest.approx(math.sqrt(expected))


def test_a_repeated_and_a_constant_band() -> None:
    random = np.random.default_rng(2)
    values = random.normal(0, 1, (500, 4))
    values[:, 1], values[:, 3] = 3 * values[:, 0] - 7, 0.123456789
    factors = variance_inflation(correlation(values), np.arange(4), 4)
    assert math.isinf(factors[0])
    assert math.isinf(factors[1])
    assert factors[2] == pytest.approx(1, abs=0.05)
    assert math.isnan(factors[3])


def test_angles_become_northness_and_eastness_and_classes_columns() -> None:
    bands = [Band("aspect", "terrain", "circular"), Band("lithology", "geology", "categorical"), Band("VV", "sar")]
    columns = numeric_columns(bands, np.array([[0, 1, 5], [90, 2, 6], [359, 4, 7]], np.float32))
    assert columns.names == ("aspect (northness)", "aspect (eastness)", "lithology = 2", "lithology = 4", "VV")
    assert columns.owner.tolist() == [0, 0, 1, 1, 2]
    assert columns.values[:, 0] == pytest.approx([1, 0, 0.99985], abs=1e-4)


def test_the_factor_that_makes_landslides_is_found(tmp_path: Path, scene: dict[str, Path]) -> None:
    rows, report, result = analyse(tmp_path, scene)
    assert list(rows) == ["slope", "elevation", "VV", "NDVI", "aspect", "lithology"]
    assert max(rows, key=lambda band: rows[band]["permutation_importance"]) == "slope"
    assert max(rows, key=lambda band: rows[band]["gini_importance"]) == "slope"
    assert rows["slope"]["permutation_importance"] > 0.3
    assert all(abs(row["permutation_importance"]) < 0.02 for band, row in rows.items() if band != "slope")
    assert sum(row["gini_importance"] for row in rows.values()) == pytest.approx(1, abs=1e-4)
    assert min(rows["elevation"]["vif"], rows["NDVI"]["vif"]) > 10
    assert rows["VV"]["vif"] < 1.5
    assert all(row["tolerance"] == pytest.approx(1 / row["vif"], abs=1e-5) for row in rows.values())
    assert result["auc"] > 0.9
    assert "elevation and NDVI say largely what other factors say" in report


def test_the_correlation_file_is_a_square_matrix_without_categories(tmp_path: Path, scene: dict[str, Path]) -> None:
    analyse(tmp_path, scene, samples=1000)
    with (tmp_path / "correlation.csv").open(encoding="utf-8") as file:
        rows = list(csv.reader(file))
    names = ["slope", "elevation", "VV", "NDVI", "aspect (northness)", "aspect (eastness)"]
    assert rows[0] == ["band", *names]
    assert [row[0] for row in rows[1:]] == names
    matrix = np.array([row[1:] for row in rows[1:]], float)
    assert np.allclose(matrix, matrix.T)
    assert np.allclose(np.diag(matrix), 1)
    assert matrix[1, 3] > 0.99


def test_the_same_seed_gives_the_same_files(tmp_path: Path, scene: dict[str, Path]) -> None:
    first = analyse(tmp_path, scene, seed=5, samples=1000)
    assert analyse(tmp_path, scene, seed=5, samples=1000) == first
    assert analyse(tmp_path, scene, seed=6, samples=1000) != first


def test_the_sample_is_stratified_uniform_and_without_unknown_pixels(scene: dict[str, Path]) -> None:
    sample = draw_sample(scene["stack"], scene["labels"], 3000, 1, Silent())
    assert np.count_nonzero(sample.landslide) == np.count_nonzero(~sample.landslide) == 1500
    assert not np.isnan(sample.values).any()
    everything = draw_sample(scene["stack"], scene["labels"], 10**6, 1, Silent())
    with rasterio.open(scene["labels"]) as labels, rasterio.open(scene["stack"]) as stack:
        known, valid = labels.read(1), np.isfinite(stack.read(1))
    assert np.count_nonzero(everything.landslide) == np.count_nonzero((known == 1) & valid)
    assert np.count_nonzero(~everything.landslide) == np.count_nonzero((known == 0) & valid)
    # a fair draw shares the cells out as the whole does
    share = np.bincount(sample.cell[~sample.landslide], minlength=200) / 1500
    truth = np.bincount(everything.cell[~everything.landslide], minlength=200) / np.count_nonzero(~everything.landslide)
    assert np.abs(share - truth).max() < 0.02


def test_the_report_looks_right(tmp_path: Path, scene: dict[str, Path], browser: Any) -> None:
    analyse(tmp_path, scene, samples=1000)
    screenshot, complaints = browser(tmp_path / "report.html")
    assert complaints == []
    assert screenshot.stat().st_size > 30_000


def test_labels_without_landslide_are_refused(tmp_path: Path, scene: dict[str, Path]) -> None:
    codes = np.zeros((1, SIDE, SIDE), np.uint8)
    codes[0, 0, 0] = 1
    with rasterio.open(scene["stack"], "r+") as stack:  # its only landslide pixel has no value in one band
        stack.write(np.array([[np.nan]], np.float32), 1, window=rasterio.windows.Window(0, 0, 1, 1))
    scene["labels"] = write(tmp_path / "none.tif", codes, nodata=255)
    before = sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(InputError, match=r"none\.tif hold no landslide pixel.*same area"):
        analyse(tmp_path, scene)
    assert sorted(path.name for path in tmp_path.iterdir()) == before


def test_too_few_samples_are_refused(tmp_path: Path, scene: dict[str, Path]) -> None:
    with pytest.raises(InputError, match="SAMPLES is 10"):
        analyse(tmp_path, scene, samples=10)


SIX_OF_PAPER_2 = ("deformation_rate", "elevation", "slope", "aspect", "curvature", "lithology")
ROLES_OF_PAPER_2 = {"aspect": ("terrain", "circular"), "lithology": ("geology", "categorical")}


def stack_of_paper_2(folder: Path, scene: dict[str, Path], names: tuple[str, ...]) -> dict[str, Path]:
    """The six factors of the paper's Table 2, each with values of its own, among four optical bands, in this order."""
    random = np.random.default_rng(11)
    with rasterio.open(scene["labels"]) as labels:
        landslide = labels.read(1) == 1
    values = {name: random.normal(0, 1, (SIDE, SIDE)) for name in (*SIX_OF_PAPER_2, "B2", "B3", "B4", "B8")}
    values["deformation_rate"] -= 2 * landslide
    values["slope"] += 0.5 * values["elevation"]
    values["aspect"] = random.uniform(0, 360, (SIDE, SIDE))
    values["lithology"] = random.integers(1, 4, (SIDE, SIDE)).astype(float)
    values["B3"] = values["B2"] + 0.01 * values["B3"]
    bands = [(name, *ROLES_OF_PAPER_2.get(name, ("terrain", "continuous"))) for name in names]
    stack = np.stack([values[name] for name in names]).astype(np.float32)
    return {"stack": write(folder / f"{len(names)}.tif", stack, bands), "labels": scene["labels"]}


def test_the_papers_six_factors_are_analysed_alone_by_name(tmp_path: Path, scene: dict[str, Path]) -> None:
    """BANDS gives what a stack of those bands alone gives: nothing of the others enters any figure."""
    among_others = ("B2", "B3", *SIX_OF_PAPER_2[:3], "B4", *SIX_OF_PAPER_2[3:], "B8")
    ten = stack_of_paper_2(tmp_path, scene, among_others)
    six = stack_of_paper_2(tmp_path, scene, SIX_OF_PAPER_2)
    rows, report, result = analyse(tmp_path, ten, bands=list(SIX_OF_PAPER_2), samples=2000)
    matrix = (tmp_path / "correlation.csv").read_text(encoding="utf-8")
    assert tuple(rows) == SIX_OF_PAPER_2
    assert result["bands"] == 6
    assert max(rows, key=lambda band: rows[band]["permutation_importance"]) == "deformation_rate"
    assert "B2" not in report and "B2" not in matrix
    assert analyse(tmp_path, six, samples=2000)[0] == rows
    assert (tmp_path / "correlation.csv").read_text(encoding="utf-8") == matrix
    everything, _, _ = analyse(tmp_path, ten, samples=2000)
    assert everything["B2"]["vif"] > 100


def test_a_band_that_the_stack_lacks_is_named(tmp_path: Path, scene: dict[str, Path]) -> None:
    with pytest.raises(InputError, match="deformation_rate"):
        analyse(tmp_path, scene, bands=["slope", "deformation_rate"])
