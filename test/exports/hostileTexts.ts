/** Texts that records may have and that forms of output take for something else. */
export const HOSTILE = [
  ']]>',
  ']]]]><![CDATA[>',
  '<script>alert(1)</script>',
  '<!-- 注释',
  '甲 & 乙 &amp; &lt;b&gt; &apos; &#x41; &nbsp;',
  `"双" '单' \u201C引\u201D`,
  'BEGIN:VEVENT',
  String.raw`甲;乙,丙:丁\n戊\\己`,
  '</title></feed>',
  '{"@id":"https://example.com"}',
  '𠮷野家'.repeat(20),
  '长'.repeat(299),
] as const;
