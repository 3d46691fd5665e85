/** A Genesys license file of `count` FEATURE records of about 150 characters, in order as they are issued. */
export function licenseOf(count: number): string {
  const lines = ['#0000', 'SERVER lichost.contoso.example 001122aabbcc 7260', 'DAEMON genesys.d /opt/flexlm/genesys.d port=7261'];
  for (let i = 0; i < count; i++) {
    const key = i.toString(16).toUpperCase().padStart(12, '0');
    lines.push(
      `FEATURE 3GP${String(i).padStart(5, '0')}AA genesys.d 8.0 permanent ${1 + (i % 500)} ${key} \\`,
      `    vendor_info="v8.0 - Contoso product ${i}" \\`,
      `    NOTICE="Contoso (Contoso) license_use" SIGN=${key}`,
    );
  }
  return `${lines.join('\n')}\n`;
}
