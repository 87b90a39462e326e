<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.0" styleCategories="Symbology">
  <pipe>
    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" classificationMin="-0.6" classificationMax="0.6" alphaBand="-1" nodataColor="">
      <rasterTransparency/>
      <minMaxOrigin><limits>None</limits><extent>WholeRaster</extent><statAccuracy>Estimated</statAccuracy></minMaxOrigin>
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="-0.6" maximumValue="0.6" labelPrecision="0">
          <item value="-0.6" label="-0.6, lost" color="#b2182b" alpha="255"/>
          <item value="-0.2" label="-0.2" color="#f4a582" alpha="255"/>
          <item value="0" label="0, as before" color="#f7f7f7" alpha="255"/>
          <item value="0.2" label="+0.2" color="#92c5de" alpha="255"/>
          <item value="0.6" label="+0.6, gained" color="#2166ac" alpha="255"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <rasterresampler/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
