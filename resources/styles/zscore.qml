<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.0" styleCategories="Symbology">
  <pipe>
    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" classificationMin="-5" classificationMax="5" alphaBand="-1" nodataColor="">
      <rasterTransparency/>
      <minMaxOrigin><limits>None</limits><extent>WholeRaster</extent><statAccuracy>Estimated</statAccuracy></minMaxOrigin>
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="-5" maximumValue="5" labelPrecision="0">
          <item value="-5" label="-5, far darker than ever" color="#2166ac" alpha="255"/>
          <item value="-2" label="-2" color="#92c5de" alpha="255"/>
          <item value="0" label="0, as always" color="#f7f7f7" alpha="255"/>
          <item value="2" label="+2" color="#f4a582" alpha="255"/>
          <item value="5" label="+5, far brighter than ever" color="#b2182b" alpha="255"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <rasterresampler/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
