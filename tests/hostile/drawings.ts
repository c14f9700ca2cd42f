const svg = (inside: string, attributes = '') => `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>\n${inside}</svg>`;

/** SVGs that run, load or lead elsewhere, each with the text at which that starts. */
export const activeDrawings: readonly (readonly [svg: string, at: string])[] = [
  [svg('<script>window.__pwned=1</script>'), '<script'],
  [svg('<script href="data:text/javascript,window.__pwned=1"/>'), '<script'],
  [svg('<SCRIPT>window.__pwned=1</SCRIPT>'), '<SCRIPT'],
  [svg('<s:script>window.__pwned=1</s:script>', 'xmlns:s="http://www.w3.org/2000/svg"'), '<s:script'],
  [svg('<a-b.c:script>1</a-b.c:script>', 'xmlns:a-b.c="http://www.w3.org/2000/sv&#103;"'), '<a-b.c:script'],
  [svg('<h:script>1</h:script>', 'xmlns:h=" http://www.w3.org/1999/xhtml "'), '<h:script'],
  [svg('<g xmlns:h="urn:a"><h:script xmlns:h="http://www.w3.org/1999/xhtml">1</h:script></g>'), '<h:script'],
  [svg('<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'), '<foreignObject'],
  [svg('<iframe xmlns="http://www.w3.org/1999/xhtml" src="javascript:1"/>'), '<iframe'],
  [svg('<rect onclick="window.__pwned=1"/>'), 'onclick'],
  [svg('<g/>', 'onload="window.__pwned=1"'), 'onload'],
  [svg("<g\nonbegin\n=\n'1'/>"), 'onbegin'],
  [svg('<g ONLOAD="1"/>'), 'ONLOAD'],
  [svg('<a href="#b"><rect/></a>'), '<a'],
  [svg('<a xlink:href="javascript:window.__pwned=1"/>', 'xmlns:xlink="http://www.w3.org/1999/xlink"'), 'href'],
  [svg('<use href="https://elsewhere.example/a.svg#b"/>'), 'href'],
  [svg('<use href=" //elsewhere.example/a.svg#b"/>'), 'href'],
  [svg('<use href="a.svg#b"/>'), 'href'],
  [svg('<use x:href="data:image/svg+xml,&lt;svg/>"/>', 'xmlns:x="http://www.w3.org/1999/xlink"'), 'href="data'],
  [svg('<image href="&#106;avascript:1"/>'), 'href'],
  [svg('<image href="&#x64;ata:text/html,1"/>'), 'href'],
  [svg('<feImage href="https://elsewhere.example/a.png"/>'), 'href'],
  [svg('<g xml:base="https://elsewhere.example/"/>'), 'base'],
  [svg('<set attributeName="onload" to="1"/>'), '<set'],
  [svg('<animate attributeName="href" values="javascript:1"/>'), '<animate'],
  [svg('<animateTransform attributeName="transform"/>'), '<animateTransform'],
  [svg('<handler type="text/javascript">1</handler>'), '<handler'],
  [svg('<style>@import "https://elsewhere.example/a.css";</style>'), '@import'],
  [svg('<style><![CDATA[@\\69mport "a.css";]]></style>'), '<![CDATA['],
  [svg('<style>&#64;import "a.css";</style>'), '&#64;'],
  [svg('<style>@imp<!-- -->ort "a.css";</style>'), '@imp'],
  [svg('<style>rect { fill: u\\72 l(https://elsewhere.example/a) }</style>'), 'rect'],
  [svg('<style>@font-face { src: url("a.woff2") }</style>'), '@font'],
  [svg('<style>g { background: -webkit-image-set("https://elsewhere.example/a.png" 1x) }</style>'), 'g {'],
  [svg('<style><g/></style>'), '<g'],
  [svg('<rect style="fill: URL( &quot;https://elsewhere.example/a&quot;)"/>'), 'style'],
  [svg('<rect fill="url(//elsewhere.example/a#b)"/>'), 'fill'],
  [svg('<rect filter="&#117;rl(a.svg#b)"/>'), 'filter'],
  [svg("<rect mask='u\\72l(a.svg#b)'/>"), 'mask'],
  [svg('<?xml-stylesheet href="https://elsewhere.example/a.xsl"?><g/>'), '<?xml-stylesheet'],
  [svg('<?php echo 1 ?>'), '<?php'],
  [svg('<!--><script>window.__pwned=1</script>-->'), '<!-->'],
  [svg('<!-- a -- <script>1</script> -->'), '<!-- a'],
  [svg('<rect width="1" <script>1</script>/>'), '<rect'],
  [svg('<rect title="<script>1</script>"/>'), '<rect'],
  [svg('<rect onclick=1/>'), '<rect'],
  [svg('<style>rect { fill: red }'), 'rect {'],
];

/** Drawings as drawing programs export them, which only draw. */
export const plainDrawings: readonly string[] = [
  svg('<path d="M0 0L1 1" fill="#abc"/>', 'viewBox="0 0 1 1" width="1" height="1"'),
  `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->
<svg xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:svg="http://www.w3.org/2000/svg" xmlns="http://www.w3.org/2000/svg" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" inkscape:export-filename="C:\\drawings\\url(a).png">
  <metadata><rdf:RDF><cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format><dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/></cc:Work></rdf:RDF></metadata>
  <sodipodi:namedview pagecolor="#ffffff" inkscape:current-layer="layer1"/>
  <defs><linearGradient id="a"><stop offset="0" style="stop-color:#000"/></linearGradient><linearGradient id="b" xlink:href="#a" xmlns:xlink="http://www.w3.org/1999/xlink"/></defs>
  <g inkscape:label="onload"><svg:rect style="fill:url(#a);font-family:'Noto Sans SC'"/><text>url(a) &amp; javascript: @import</text></g>
</svg>`,
  `<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: Adobe Illustrator 27.0.0, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg version="1.1" id="Layer_1" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" x="0px" y="0px" style="enable-background:new 0 0 1 1;" xml:space="preserve" data-name="image(1)">
<style type="text/css"><![CDATA[.st0{fill:#FFFFFF;clip-path:url("#SVGID_2_");}]]></style>
<image xlink:href="data:image/png;base64,iVBORw0KGgo=" class="image(2)"/><g id="element(3)"><use xlink:href="#SVGID_1_"/><feGaussianBlur stdDeviation="1"/></g>
</svg>`,
];
