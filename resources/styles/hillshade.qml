<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.40.0" styleCategories="Symbology">
  <pipe>
    <provider>
      <resampling enabled="true" zoomedInResamplingMethod="cubic" zoomedOutResamplingMethod="bilinear" maxOversampling="2"/>
    </provider>
    <rasterrenderer type="hillshade" band="1" opacity="1" azimuth="315" angle="45" zfactor="1" multidirection="0" alphaBand="-1" nodataColor="">
      <rasterTransparency/>
    </rasterrenderer>
    <rasterresampler/>
    <resamplingStage>provider</resamplingStage>
  </pipe>
</qgis>
