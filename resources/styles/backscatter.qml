<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.0" styleCategories="Symbology">
  <pipe>
    <rasterrenderer type="singlebandgray" grayBand="1" gradient="BlackToWhite" opacity="1" alphaBand="-1" nodataColor="">
      <rasterTransparency/>
      <minMaxOrigin><limits>None</limits><extent>WholeRaster</extent><statAccuracy>Estimated</statAccuracy></minMaxOrigin>
      <contrastEnhancement><minValue>-24</minValue><maxValue>0</maxValue><algorithm>StretchToMinimumMaximum</algorithm></contrastEnhancement>
    </rasterrenderer>
    <rasterresampler/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
