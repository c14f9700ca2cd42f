import { validateXML } from 'xmllint-wasm';

/** What of XLIFF 1.2 an export uses, and in which order: the standard's rules for these elements. */
const schema = `<schema xmlns="http://www.w3.org/2001/XMLSchema" xmlns:x="urn:oasis:names:tc:xliff:document:1.2"
  targetNamespace="urn:oasis:names:tc:xliff:document:1.2" elementFormDefault="qualified">
  <import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="xml.xsd"/>
  <simpleType name="state"><restriction base="string">
    <enumeration value="needs-translation"/><enumeration value="needs-review-translation"/><enumeration value="translated"/>
  </restriction></simpleType>
  <complexType name="code"><simpleContent><extension base="string">
    <attribute name="id" type="string" use="required"/><attribute name="ctype" type="NMTOKEN"/>
  </extension></simpleContent></complexType>
  <complexType name="text" mixed="true"><choice minOccurs="0" maxOccurs="unbounded">
    <element name="ph" type="x:code"/><element name="bpt" type="x:code"/><element name="ept" type="x:code"/>
  </choice></complexType>
  <complexType name="target" mixed="true"><complexContent><extension base="x:text"><attribute name="state" type="x:state"/></extension></complexContent></complexType>
  <complexType name="note"><simpleContent><extension base="string"><attribute name="from" type="string"/></extension></simpleContent></complexType>
  <element name="xliff"><complexType>
    <sequence><element ref="x:file" maxOccurs="unbounded"/></sequence>
    <attribute name="version" use="required" fixed="1.2"/>
  </complexType></element>
  <element name="file">
    <complexType>
      <sequence><element name="body"><complexType><sequence><element ref="x:trans-unit" minOccurs="0" maxOccurs="unbounded"/></sequence></complexType></element></sequence>
      <attribute name="original" type="string" use="required"/>
      <attribute name="source-language" type="language" use="required"/>
      <attribute name="target-language" type="language"/>
      <attribute name="datatype" use="required" fixed="plaintext"/>
    </complexType>
    <unique name="unit"><selector xpath=".//x:trans-unit"/><field xpath="@id"/></unique>
  </element>
  <element name="trans-unit">
    <complexType>
      <sequence>
        <element name="source" type="x:text"/><element name="target" type="x:target" minOccurs="0"/>
        <element name="note" type="x:note" minOccurs="0" maxOccurs="unbounded"/>
      </sequence>
      <attribute name="id" type="string" use="required"/>
      <attribute name="resname" type="string"/>
      <attribute name="extradata" type="string"/>
      <attribute ref="xml:space"/>
    </complexType>
    <unique name="placeholder"><selector xpath="x:source/x:ph"/><field xpath="@id"/></unique>
    <unique name="start"><selector xpath="x:source/x:bpt"/><field xpath="@id"/></unique>
    <key name="inSource"><selector xpath="x:source/x:bpt"/><field xpath="@id"/></key>
    <keyref name="ends" refer="x:inSource"><selector xpath="x:source/x:ept"/><field xpath="@id"/></keyref>
    <keyref name="inTarget" refer="x:inSource"><selector xpath="x:target/x:bpt"/><field xpath="@id"/></keyref>
  </element>
</schema>`;

const space = `<schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
  <attribute name="space"><simpleType><restriction base="NCName"><enumeration value="default"/><enumeration value="preserve"/></restriction></simpleType></attribute>
</schema>`;

/** What libxml2 has against an XLIFF file. */
export async function xliffFaults(contents: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'course.xlf', contents },
    schema: { fileName: 'xliff.xsd', contents: schema },
    preload: [{ fileName: 'xml.xsd', contents: space }],
    initialMemoryPages: 1024,
    maxMemoryPages: 8192,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
