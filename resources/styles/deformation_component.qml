<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.0" styleCategories="Symbology">
  <pipe>
    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" classificationMin="-50" classificationMax="50" alphaBand="-1" nodataColor="">
      <rasterTransparency/>
      <minMaxOrigin><limits>None</limits><extent>WholeRaster</extent><statAccuracy>Estimated</statAccuracy></minMaxOrigin>
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="-50" maximumValue="50" labelPrecision="0">
          <item value="-50" label="-50 mm/year (down, west)" color="#b2182b" alpha="255"/>
          <item value="-15" label="-15" color="#f4a582" alpha="255"/>
          <item value="0" label="0" color="#f7f7f7" alpha="255"/>
          <item value="15" label="15" color="#92c5de" alpha="255"/>
          <item value="50" label="50 mm/year (up, east)" color="#2166ac" alpha="255"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <rasterresampler/>
  </pipe>
</qgis>
