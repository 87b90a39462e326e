"""What the map sheet of a scene shows and says, from the scene's own files."""

from __future__ import annotations

import json
import math
import time
from pathlib import Path
from typing import Any, Sequence

from qgis.PyQt.QtCore import QCoreApplication

from ... import __version__
from ...core.model_card import ARCHITECTURE_NAMES, read_card, spoken_name
from ...core.report.table import area
from ...rasters.factors.optical.acquisition_dates import acquisition_date
from ...rasters.io.band_file import read_band_table
from ...rasters.io.opening import open_raster
from .inputs import Image, SceneInputs
from .map_sheet import SheetLayer, SheetTexts
from .steps import FACTORS, POST, REPORTS

TRUE_COLOURS = ("B4", "B3", "B2")


def tr(text: str) -> str:
    return QCoreApplication.translate("LandslideAlgorithm", text)


def sheet_layers(inputs: SceneInputs, folder: Path) -> list[SheetLayer]:
    """Polygons, what was known, and under them the image after the event, or the shaded relief where it has no true
    colours.
    """
    layers = [SheetLayer(str(folder / "landslides.gpkg"), tr("Detected landslides"), "landslide_polygons")]
    if inputs.inventory:
        layers.append(SheetLayer(inputs.inventory, tr("Known landslides"), "inventory"))
    if inputs.mapped_area:
        layers.append(SheetLayer(inputs.mapped_area, tr("Mapped area"), "mapped_area"))
    image = folder / FACTORS / f"optical_{POST.rstrip('_')}.tif"
    names = [band.name for band in read_band_table(open_raster(image, "image"))]
    prefix = POST if f"{POST}B4" in names else ""
    bands = tuple(prefix + name for name in TRUE_COLOURS)
    if set(bands) <= set(names):
        return [*layers, SheetLayer(str(image), tr("Image after the event"), "true_colour", bands)]
    return [*layers, SheetLayer(str(folder / FACTORS / "terrain.tif"), tr("Relief"), "hillshade")]


def sheet_texts(inputs: SceneInputs, folder: Path, model: Path, crs: str, results: dict[str, Any]) -> SheetTexts:
    """The scene in a few lines; the accuracy is that of the error map, on ground that the model was not trained on."""
    card = read_card(model)
    found = tr("{count:,} landslides, total area {area}").format(
        count=int(results["COUNT"]), area=area(results["TOTAL_AREA_M2"])
    )
    thanks = [card.citation, tr("Licence of the model: {}").format(card.licence) if card.licence else ""]
    return SheetTexts(
        title=folder.name,
        subtitle=crs,
        found=found,
        accuracy=accuracy_line(folder / REPORTS / "accuracy.json"),
        model=(tr("Model: {architecture}, trained on this area") if inputs.inventory else tr("Model: {name}")).format(
            name=spoken_name(model.stem, card),
            architecture=ARCHITECTURE_NAMES.get(card.architecture, card.architecture),
        ),
        threshold=tr("From a probability of {threshold:.2f} on").format(threshold=results["THRESHOLD_USED"]),
        images=images_line([inputs.pre, inputs.post]),
        date=tr("Map of {day}").format(day=time.strftime("%Y-%m-%d")),
        credits="\n".join([*filter(None, thanks), tr("Made with Landslide Mapper {}.").format(__version__)]),
    )


def accuracy_line(metrics_file: Path) -> str:
    """The error map's scores in a line; without one it says that nothing was judged."""
    unjudged = tr("The accuracy of this map was not measured.")
    if not metrics_file.is_file():
        return unjudged
    metrics = json.loads(metrics_file.read_text(encoding="utf-8"))
    scores = [metrics.get(name) for name in ("F1", "PRECISION", "RECALL")]
    if any(score is None or math.isnan(score) for score in scores):
        return unjudged
    return tr("F1 {0:.2f} (precision {1:.2f}, recall {2:.2f}), where the model was not trained").format(*scores)


def images_line(images: Sequence[Image]) -> str:
    """The days on which the images were taken, where their names tell them."""
    files = [image.safe or next(iter(image.rasters), "") for image in images if image]
    days = [day for file in files if (day := acquisition_date(Path(file).name))]
    return tr("Images of {}").format(", ".join(map(str, days))) if days else ""
