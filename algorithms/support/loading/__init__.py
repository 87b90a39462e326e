"""How outputs look and are called when QGIS loads them."""
