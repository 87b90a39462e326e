<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.0" styleCategories="Symbology">
  <pipe>
    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" classificationMin="-6" classificationMax="6" alphaBand="-1" nodataColor="">
      <rasterTransparency/>
      <minMaxOrigin><limits>None</limits><extent>WholeRaster</extent><statAccuracy>Estimated</statAccuracy></minMaxOrigin>
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="-6" maximumValue="6" labelPrecision="0">
          <item value="-6" label="-6 dB, smoother" color="#2166ac" alpha="255"/>
          <item value="-2" label="-2 dB" color="#92c5de" alpha="255"/>
          <item value="0" label="0 dB" color="#f7f7f7" alpha="255"/>
          <item value="2" label="+2 dB" color="#f4a582" alpha="255"/>
          <item value="6" label="+6 dB, rougher" color="#b2182b" alpha="255"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <rasterresampler/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
