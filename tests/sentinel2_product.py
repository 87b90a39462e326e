"""Small Sentinel-2 products with the published structure: folder names, file names, metadata elements, JPEG 2000
images.

Structure after the Sentinel-2 Products Specification Document: 10 m bands of `size` pixels, 20 m and 60 m ones of a
half and a sixth.
"""

from __future__ import annotations

import zipfile
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

gdal.UseExceptions()
RESOLUTIONS = {
    "B01": 60,
    "B02": 10,
    "B03": 10,
    "B04": 10,
    "B05": 20,
    "B06": 20,
    "B07": 20,
    "B08": 10,
    "B8A": 20,
    "B09": 60,
    "B10": 60,
    "B11": 20,
    "B12": 20,
}
SENSED = "20210429T033541"


@dataclass
class Sentinel2Product:
    """What to write; `dn` gives the digital number of a band (one number or an array of the 10 m size), `offset` None
    before 04.00.
    """

    level: str = "L2A"
    baseline: str = "0500"
    offset: int | None = -1000
    quantification: int = 10000
    tile: str = "T48RTR"
    epsg: int = 32648
    corner: tuple[float, float] = (199980.0, 3100020.0)
    size: int = 120
    dn: dict[str, int | np.ndarray] = field(default_factory=dict)
    without: tuple[str, ...] = ()
    classification: np.ndarray | None = None
    cloud_raster: np.ndarray | None = None
    cloud_gml: str | None = None

    def write(self, folder: Path) -> Path:
        """Make the .SAFE folder in `folder`."""
        root = folder / f"S2A_MSI{self.level}_{SENSED}_N{self.baseline}_R061_{self.tile}_20210429T075137.SAFE"
        granule = root / "GRANULE" / f"{self.level}_{self.tile}_A030567_20210429T034559"
        (granule / "QI_DATA").mkdir(parents=True)
        (root / f"MTD_MSI{self.level}.xml").write_text(self.metadata())
        (granule / "MTD_TL.xml").write_text(
            "<n1:Level-2A_Tile_ID xmlns:n1='https://psd-14.sentinel2.eo.esa.int/PSD/'/>"
        )
        (root / "manifest.safe").write_text("<xfdu:XFDU xmlns:xfdu='urn:ccsds:schema:xfdu:1'/>")
        for band, resolution in RESOLUTIONS.items():
            if band in self.without or (band == "B10" and self.level == "L2A"):
                continue
            value = self.dn.get(band, 2000)
            if self.level == "L1C":
                self.image(granule / "IMG_DATA" / f"{self.tile}_{SENSED}_{band}.jp2", value, resolution)
                continue
            for step in (10, 20, 60):
                if step >= resolution and not (band == "B08" and step > 10):
                    name = f"{self.tile}_{SENSED}_{band}_{step}m.jp2"
                    self.image(granule / "IMG_DATA" / f"R{step}m" / name, value if step == resolution else 1, step)
        if self.level == "L2A":
            scl = np.full((self.size, self.size), 4) if self.classification is None else self.classification
            for step in (20, 60):
                self.image(
                    granule / "IMG_DATA" / f"R{step}m" / f"{self.tile}_{SENSED}_SCL_{step}m.jp2",
                    scl,
                    step,
                    gdal.GDT_Byte,
                )
        if self.cloud_raster is not None:
            self.image(granule / "QI_DATA" / "MSK_CLASSI_B00.jp2", self.cloud_raster, 60, gdal.GDT_Byte)
        if self.cloud_gml is not None:
            (granule / "QI_DATA" / "MSK_CLOUDS_B00.gml").write_text(self.cloud_gml)
        return root

    def write_zip(self, folder: Path) -> Path:
        root = self.write(folder / "unzipped")
        archive = folder / f"{root.stem}.zip"
        with zipfile.ZipFile(archive, "w") as whole:
            for path in sorted(root.rglob("*")):
                whole.write(path, path.relative_to(root.parent))
        return archive

    def image(self, path: Path, value: int | np.ndarray, resolution: int, data_type: int = gdal.GDT_UInt16) -> None:
        """One lossless JPEG 2000 image; an array of 10 m pixels is thinned to the resolution."""
        path.parent.mkdir(parents=True, exist_ok=True)
        step, side = resolution // 10, self.size * 10 // resolution
        layers = (
            np.full((1, side, side), value)
            if np.isscalar(value)
            else np.atleast_3d(value.T).T[:, step // 2 :: step, step // 2 :: step]
        )
        memory = gdal.GetDriverByName("MEM").Create("", side, side, len(layers), data_type)
        reference = osr.SpatialReference()
        reference.ImportFromEPSG(self.epsg)
        memory.SetProjection(reference.ExportToWkt())
        memory.SetGeoTransform((self.corner[0], resolution, 0, self.corner[1], 0, -resolution))
        memory.WriteArray(np.ascontiguousarray(layers, np.uint16))
        gdal.GetDriverByName("JP2OpenJPEG").CreateCopy(str(path), memory, options=["QUALITY=100", "REVERSIBLE=YES"])

    def metadata(self) -> str:
        bands = ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B10", "B11", "B12"]
        offsets = ""
        if self.offset is not None:
            element, group = (
                ("RADIO_ADD_OFFSET", "Radiometric_Offset_List")
                if self.level == "L1C"
                else ("BOA_ADD_OFFSET", "BOA_ADD_OFFSET_VALUES_LIST")
            )
            values = "".join(f'<{element} band_id="{number}">{self.offset}</{element}>' for number in range(len(bands)))
            offsets = f"<{group}>{values}</{group}>"
        if self.level == "L1C":
            quantification = f'<QUANTIFICATION_VALUE unit="none">{self.quantification}</QUANTIFICATION_VALUE>'
        else:
            quantification = (
                "<QUANTIFICATION_VALUES_LIST>"
                f'<BOA_QUANTIFICATION_VALUE unit="none">{self.quantification}</BOA_QUANTIFICATION_VALUE>'
                '<AOT_QUANTIFICATION_VALUE unit="none">1000.0</AOT_QUANTIFICATION_VALUE>'
                '<WVP_QUANTIFICATION_VALUE unit="cm">1000.0</WVP_QUANTIFICATION_VALUE></QUANTIFICATION_VALUES_LIST>'
            )
        spectral = "".join(
            f'<Spectral_Information bandId="{number}" physicalBand="{band}"/>' for number, band in enumerate(bands)
        )
        number = self.level[1:]
        return (
            f'<?xml version="1.0" encoding="UTF-8"?>\n<n1:Level-{number}_User_Product '
            f'xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_Level-{number}.xsd">'
            f"<n1:General_Info><Product_Info><PROCESSING_BASELINE>{self.baseline[:2]}.{self.baseline[2:]}"
            "</PROCESSING_BASELINE></Product_Info>"
            "<Product_Image_Characteristics><Special_Values><SPECIAL_VALUE_TEXT>NODATA</SPECIAL_VALUE_TEXT>"
            "<SPECIAL_VALUE_INDEX>0"
            f"</SPECIAL_VALUE_INDEX></Special_Values>{quantification}{offsets}<Spectral_Information_List>"
            f"{spectral}</Spectral_Information_List>"
            f"</Product_Image_Characteristics></n1:General_Info></n1:Level-{number}_User_Product>"
        )


def cloud_polygons(*rings: str) -> str:
    """A cloud mask file as L1C products had it before baseline 04.00; without rings as in a cloudless scene."""
    features = "".join(
        f'<eop:MaskFeature gml:id="OPAQUE.{i}"><eop:maskType '
        'codeSpace="urn:gs2:S2PDGS:maskType">OPAQUE</eop:maskType><eop:extentOf>'
        f'<gml:Polygon gml:id="OPAQUE.{i}_Polygon"><gml:exterior><gml:LinearRing><gml:posList '
        f'srsDimension="2">{ring}</gml:posList>'
        "</gml:LinearRing></gml:exterior></gml:Polygon></eop:extentOf></eop:MaskFeature>"
        for i, ring in enumerate(rings)
    )
    members = f"<eop:maskMembers>{features}</eop:maskMembers>" if rings else ""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<eop:Mask xmlns:eop="http://www.opengis.net/eop/2.0" '
        'xmlns:gml="http://www.opengis.net/gml/3.2" '
        f'gml:id="S2A_MSK_CLOUDS">{members}</eop:Mask>'
    )
