"""What the file name of a radar product tells: satellite, track, direction, time, polarisation, scale of values."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Sequence

from ....core.errors import InputError
from ...io.opening import SUBDATASET, layer_name
from .power_raster import AMPLITUDE, DECIBEL, POWER

POLARISATIONS = ("VV", "VH", "HH", "HV")
ASCENDING, DESCENDING = "ascending", "descending"
TRACKS = 175
TRACK_OFFSETS = {"S1A": 73, "S1B": 27, "S1C": 172}
REPEAT_DAYS, HALF_REPEAT_DAYS = 12, 6
SAME_TRACK_TOLERANCE = timedelta(minutes=10)
FOLDERS_READ = 4  # a measurement lies up to three folders deep in its product

_POLARISATION = "VV|VH|HH|HV"
_TIME = r"\d{8}T\d{6}"
# One pattern per product; the groups are those fields of RadarProduct that its name tells.
_PRODUCTS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # HyP3 RTC: gamma or sigma nought, then power, decibel or amplitude
        rf"(?P<platform>S1[A-D])_[A-Z0-9]{{2}}_(?P<time>{_TIME})_[SD][VH][A-Z]_RTC\d+_[GS]_[gs]"
        r"(?P<scale>[pda])[a-z]{4}_",
        # OPERA RTC-S1
        rf"OPERA_L2_RTC-S1_T(?P<track>\d{{3}})-\d+-IW\d_(?P<time>{_TIME})Z_{_TIME}Z_(?P<platform>S1[A-D])_",
        # NISAR GCOV
        rf"NISAR_L2_\w\w_GCOV_\d{{3}}_(?P<track>\d{{3}})_(?P<direction>[AD])_\d{{3}}_\w+?_(?P<time>{_TIME})_{_TIME}_",
        # Sentinel-1 SAFE, its cloud-optimised twin, and what SNAP calls after them
        rf"(?P<platform>S1[A-D])_\w\w_[A-Z]{{3}}[A-Z_]_\d[SA]\w\w_(?P<time>{_TIME})_{_TIME}_(?P<orbit>\d{{6}})_",
        rf"(?P<platform>S1[A-D])-\w\w\d?-[a-z]{{3}}-(?:{_POLARISATION})-(?P<time>{_TIME})-{_TIME}-(?P<orbit>\d{{6}})-",
        # HyP3 InSAR (GAMMA), LiCSAR's folder of a frame
        rf"(?P<platform>S1[A-D])[A-D]_(?P<time>{_TIME})_{_TIME}_[VH]{{2}}[A-Z]\d{{3}}_INT",
        r"^(?P<track>\d{3})(?P<direction>[AD])_\d{5}_\d{6}_",
        # pyroSAR
        rf"(?P<platform>S1[A-D])_+\w\w_+(?P<direction>[AD])_(?P<time>{_TIME})",
    )
)
_ANY_TIME = re.compile(r"(?<!\d)((?:19|20)\d\d)-?(\d\d)-?(\d\d)(?:[T_]?(\d{6}))?(?!\d)")
_ANY_POLARISATION = re.compile(rf"(?<![A-Za-z])({_POLARISATION})(?![A-Za-z])", re.IGNORECASE)
_DECIBEL_WORD = re.compile(r"(?<![A-Za-z])dB(?![A-Za-z])", re.IGNORECASE)
_POWER_WORD = re.compile(
    r"(?<![A-Za-z])(?:Sigma0|Gamma0|Beta0|Intensity|OPERA_L2_RTC-S1|NISAR_L2_\w\w_GCOV)", re.IGNORECASE
)
_AMPLITUDE_WORD = re.compile(r"(?<![A-Za-z])Amplitude", re.IGNORECASE)
_DETECTED_PRODUCT = re.compile(r"_GRD[A-Z]_\d[SA]\w\w_(?!.*(?:Cal|NR|TF))|-grd-", re.IGNORECASE)
# JAXA's ALOS mosaics and geocoded scenes in digital numbers: backscatter is 10 log10(DN^2) - 83 dB (Shimada 2009)
_ALOS_DIGITAL_NUMBERS = re.compile(
    r"(?:^|_)[NS]\d{2}[EW]\d{3}_\d{2}_(?:sl|F\d{2}[A-Z]*)_H[HV]|IMG-[HV]{2}-ALOS2?\w*-", re.IGNORECASE
)
ALOS_CALIBRATION_DB = -83.0
_SCALE_LETTERS = {"p": POWER, "d": DECIBEL, "a": AMPLITUDE}


@dataclass(frozen=True)
class RadarProduct:
    """One file of a radar product; what its name does not tell is empty or None."""

    name: str
    platform: str = ""
    track: int | None = None
    direction: str = ""
    time: datetime | None = None
    has_clock: bool = False
    polarisation: str = ""
    scale: str = ""
    calibration_db: float = 0.0  # to add to digital numbers in dB

    @property
    def mission(self) -> str:
        """S1 for S1A to S1D."""
        return self.platform[:2]


def product_of_name(path: str) -> RadarProduct:
    """Read a file's name and, where that is a part of a product folder (SAFE), the names of its folders.

    Known are HyP3 RTC, OPERA RTC-S1, NISAR GCOV, Sentinel-1 SAFE and its cloud-optimised twin, SNAP's and pyroSAR's
    outputs; of any other name the date, the polarisation and the word dB are read.
    """
    subdataset = SUBDATASET.match(path)
    file = subdataset["file"] if subdataset else path
    parts = [*reversed(re.split(r"[\\/]", file)[-FOLDERS_READ:])]
    told: dict[str, str] = {}
    for part in parts:
        found = next((match for pattern in _PRODUCTS if (match := pattern.search(part + "_"))), None)
        if found:
            told = {key.lower(): value for key, value in found.groupdict().items() if value}
            break
    own_name = subdataset["variable"] if subdataset else parts[0]
    platform = told.get("platform", "").upper()
    time, has_clock = _time(told.get("time") or parts[0])
    direction = {"A": ASCENDING, "D": DESCENDING}.get(told.get("direction", "").upper(), "")
    polarisation = polarisation_in(own_name) or polarisation_in(parts[0])
    digital_numbers = bool(_ALOS_DIGITAL_NUMBERS.search(parts[0]))
    return RadarProduct(
        name=layer_name(path),
        platform=platform,
        track=_track(platform, told),
        direction=direction,
        time=time,
        has_clock=has_clock,
        polarisation=polarisation,
        scale=AMPLITUDE
        if digital_numbers
        else _SCALE_LETTERS.get(told.get("scale", "").lower(), "") or _scale_word(parts),
        calibration_db=ALOS_CALIBRATION_DB if digital_numbers else 0.0,
    )


def polarisation_in(text: str) -> str:
    """The last of VV, VH, HH and HV that stands as a word of its own in a name (Sigma0_VV_db); NISAR's HHHH is HH."""
    found = _ANY_POLARISATION.findall(re.sub(rf"({_POLARISATION})\1", r"\1", text))
    return found[-1].upper() if found else ""


def polarisations_in(text: str) -> set[str]:
    """All of VV, VH, HH and HV that stand as words of their own in a name (both in VV_VH_ratio)."""
    return {found.upper() for found in _ANY_POLARISATION.findall(re.sub(rf"({_POLARISATION})\1", r"\1", text))}


def scale_in(text: str) -> str:
    """The scale that the words of a band's name tell (Sigma0_VV_db); empty without one."""
    return _scale_word([text])


def _time(text: str) -> tuple[datetime | None, bool]:
    """The first date in a text, UTC, and whether a time of day stands with it."""
    for year, month, day, clock in _ANY_TIME.findall(text):
        with suppress(ValueError):  # digits that are no date
            return datetime.strptime(f"{year}{month}{day}{clock or '000000'}", "%Y%m%d%H%M%S"), bool(clock)
    return None, False


def _track(platform: str, told: dict[str, str]) -> int | None:
    """Relative orbit: as told, else from the absolute orbit, (orbit - offset) mod 175 + 1 (ESA)."""
    if "track" in told:
        return int(told["track"])
    if "orbit" in told and platform in TRACK_OFFSETS:
        return (int(told["orbit"]) - TRACK_OFFSETS[platform]) % TRACKS + 1
    return None


def _scale_word(parts: Sequence[str]) -> str:
    """By a word of the file's own name (the first part), else by the product that its folders are named after."""
    for scale, word in ((DECIBEL, _DECIBEL_WORD), (POWER, _POWER_WORD), (AMPLITUDE, _AMPLITUDE_WORD)):
        if word.search(parts[0]):
            return scale
    product = " ".join(reversed(parts))
    return POWER if _POWER_WORD.search(product) else AMPLITUDE if _DETECTED_PRODUCT.search(product) else ""


def of_one_track(first: RadarProduct, second: RadarProduct) -> bool | None:
    """Whether two acquisitions are of one relative orbit; None where their names do not tell.

    Where names tell only times, Sentinel-1's repeat decides: one satellite comes back to a track after 12 days to the
    minute, its twin after 6.
    """
    if first.track is not None and second.track is not None:
        return first.track == second.track
    if first.direction and second.direction and first.direction != second.direction:
        return False
    if not (first.time and second.time and first.has_clock and second.has_clock):
        return None
    if first.mission != "S1" or second.mission != "S1":
        return None
    repeat = timedelta(days=REPEAT_DAYS if first.platform == second.platform else HALF_REPEAT_DAYS)
    apart = abs(first.time - second.time) % repeat
    return min(apart, repeat - apart) <= SAME_TRACK_TOLERANCE


def check_one_orbit(products: Sequence[RadarProduct], mixed_platforms: bool = False) -> None:
    """Raise InputError naming two files of different tracks, directions or (unless allowed) satellites."""
    first = products[0]
    for product in products[1:]:
        if of_one_track(first, product) is False:
            raise InputError(
                f"{first.name} and {product.name} are of two orbits ({_orbit(first)}; {_orbit(product)}): they see "
                "the slopes from different sides and must not be compared. Give the dates of one orbit, and derive "
                "the other on its own with PREFIX asc_ or desc_."
            )
        if first.platform and product.platform and first.platform != product.platform:
            if first.mission == product.mission and mixed_platforms:
                continue
            raise InputError(
                f"{first.name} is of the satellite {first.platform}, {product.name} of {product.platform}. Give the "
                "dates of one satellite, or set MIXED_PLATFORMS if these are twins on one orbit."
            )


def _orbit(product: RadarProduct) -> str:
    if product.track is not None:
        return f"relative orbit {product.track}"
    return product.direction or (f"{product.time:%Y-%m-%d %H:%M} UTC" if product.time else "unknown")


def scale_of(products: Sequence[RadarProduct], given: str) -> str:
    """The scale that the names tell, else `given`; raises InputError naming two files of different scales."""
    told = [product for product in products if product.scale]
    for product in told[1:]:
        if product.scale != told[0].scale:
            raise InputError(
                f"{told[0].name} holds {told[0].scale} values, {product.name} {product.scale}, by their names. Give "
                "products of one scale."
            )
    return told[0].scale if told else given
