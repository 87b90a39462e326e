<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.0" styleCategories="Symbology">
  <pipe>
    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" classificationMin="0" classificationMax="60" alphaBand="-1" nodataColor="">
      <rasterTransparency/>
      <minMaxOrigin><limits>None</limits><extent>WholeRaster</extent><statAccuracy>Estimated</statAccuracy></minMaxOrigin>
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="0" maximumValue="60" labelPrecision="0">
          <item value="0" label="0°" color="#f7fcf0" alpha="255"/>
          <item value="10" label="10°" color="#ccebc5" alpha="255"/>
          <item value="20" label="20°" color="#fee391" alpha="255"/>
          <item value="30" label="30°" color="#fe9929" alpha="255"/>
          <item value="45" label="45°" color="#cc4c02" alpha="255"/>
          <item value="60" label="60° and more" color="#662506" alpha="255"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <rasterresampler/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
