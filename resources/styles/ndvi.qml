<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.0" styleCategories="Symbology">
  <pipe>
    <rasterrenderer type="singlebandpseudocolor" band="1" opacity="1" classificationMin="-0.2" classificationMax="0.9" alphaBand="-1" nodataColor="">
      <rasterTransparency/>
      <minMaxOrigin><limits>None</limits><extent>WholeRaster</extent><statAccuracy>Estimated</statAccuracy></minMaxOrigin>
      <rastershader>
        <colorrampshader colorRampType="INTERPOLATED" classificationMode="1" clip="0" minimumValue="-0.2" maximumValue="0.9" labelPrecision="1">
          <item value="-0.2" label="-0.2 water" color="#2b5c8a" alpha="255"/>
          <item value="0" label="0" color="#c9b79c" alpha="255"/>
          <item value="0.2" label="0.2 bare" color="#c0562f" alpha="255"/>
          <item value="0.4" label="0.4" color="#f0e2a8" alpha="255"/>
          <item value="0.65" label="0.65" color="#7fae5a" alpha="255"/>
          <item value="0.9" label="0.9 dense vegetation" color="#1f5a2a" alpha="255"/>
        </colorrampshader>
      </rastershader>
    </rasterrenderer>
    <rasterresampler/>
  </pipe>
  <blendMode>0</blendMode>
</qgis>
