"""Bullets that a page draws beside its lines instead of printing them, as browsers do."""

from ctypes import byref, c_float
from itertools import pairwise

import pypdfium2
import pypdfium2.raw as pdfium

from aplc_db.readers.page_tables import Printed

_MOST = 0.6  # of the size of the letters: what is larger is no bullet
_LEAST = 0.1
_REACH = 1.8  # times that size, from the bullet to its line


def put_bullets(page: pypdfium2.PdfPage, lines: list[Printed]) -> None:
    """Begin with `- ` every line beside which the page draws something small, as wide as high.

    What a page draws is looked through only where a line is indented.
    """
    if not any(below.left > above.left + below.height and not below.cells for above, below in pairwise(lines)):
        return
    size = max(line.height for line in lines)
    drawn = list(_small_shapes(page.raw, _MOST * size))
    if not drawn:
        return
    for line in lines:
        for right, middle, width in drawn:
            beside = 0 < line.left - right < _REACH * line.height
            if beside and line.bottom < middle < line.bottom + line.height and width < _MOST * line.height:
                line.text = f"- {line.text}"
                break


def _small_shapes(page: pdfium.FPDF_PAGE, most: float) -> list[tuple[float, float, float]]:
    """The right side, the middle and the width of each shape of at most `most` points each way."""
    found: list[tuple[float, float, float]] = []
    left, bottom, right, top = c_float(), c_float(), c_float(), c_float()
    sides = byref(left), byref(bottom), byref(right), byref(top)
    for index in range(pdfium.FPDFPage_CountObjects(page)):
        drawn = pdfium.FPDFPage_GetObject(page, index)
        if pdfium.FPDFPageObj_GetType(drawn) != pdfium.FPDF_PAGEOBJ_PATH:
            continue
        if not pdfium.FPDFPageObj_GetBounds(drawn, *sides):
            continue
        width, height = right.value - left.value, top.value - bottom.value
        if _LEAST * most < height < most and 0.8 * height < width < 1.25 * height:
            found.append((right.value, (top.value + bottom.value) / 2, width))
    return found
