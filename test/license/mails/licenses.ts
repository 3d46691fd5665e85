/** The licenses that the mails of this folder hold, as they were issued. */

const server = `SERVER lichost.contoso.example 001122aabbcc 7260
DAEMON genesys.d /opt/flexlm/genesys.d
`;

const sdn = (count: number, key: string, sign: string): string => `FEATURE tserver_sdn genesys.d 8.0 permanent ${count} ${key} \\
    NOTICE="Contoso Ltd. (test) use only" ISSUED=02-mar-2026 \\
    SIGN="0011 2233 4455 6677 8899 AABB CCDD EEFF 0123 4567 89AB CDEF \\
    0F1E 2D3C 4B5A 6978 8796 A5B4 C3D2 ${sign}"
`;

const seats = (expiry: string, key: string, sign: string): string => `FEATURE router_seats genesys.d 8.0 ${expiry} 100 ${key} \\
    NOTICE="Contoso Ltd." SIGN="00AA 11BB 22CC 33DD 44EE ${sign}"
`;

/** 500 DNs and 100 seats until the end of 2027. */
export const complete = server + sdn(500, '0A1B2C3D4E5F', 'E1F0') + seats('31-dec-2027', '1A1B2C3D4E5F', '55FF');
/** No SERVER line: 20 more for reporting, to be added to the file above. */
export const partial = `FEATURE gvp_ports genesys.d 8.0 permanent 20 2A1B2C3D4E5F \\
    NOTICE="Contoso Ltd." SIGN="00AA 11BB 22CC 33DD 44EE 6600"
`;
/** The same as the complete one, for another computer. */
export const otherHostId = complete.replace('001122aabbcc', '00ddeeff0011');
/** The seats until the end of 2028. */
export const renewed = server + sdn(500, '0A1B2C3D4E5F', 'E1F0') + seats('31-dec-2028', '3A1B2C3D4E5F', '7711');
/** 300 DNs in the place of 500. */
export const reduced = server + sdn(300, '4A1B2C3D4E5F', 'D2C3') + seats('31-dec-2027', '1A1B2C3D4E5F', '55FF');
/** Licenses of two vendors. */
export const twoVendors = `${complete}VENDOR examplevd /opt/examplevd/examplevd port=27001
INCREMENT editor examplevd 2.0 permanent 10 VENDOR_STRING=customer:0001 SUPERSEDE ISSUED=01-jan-2026 SN=12-34 SIGN="1A2B 3C4D 5E6F 7081"
INCREMENT viewer examplevd 2.0 permanent 25 VENDOR_STRING=customer:0001 ISSUED=01-jan-2026 SN=12-35 SIGN="1A2B 3C4D 5E6F 7082"
`;
/** As it comes, before host, port and path are filled in. */
export const template = complete
  .replace('lichost.contoso.example', '<host name>')
  .replace('7260', '<port>')
  .replace('/opt/flexlm/genesys.d', '<path to daemon>');
