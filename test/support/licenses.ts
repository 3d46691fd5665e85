const head = 'SERVER lichost.contoso.example 001122aabbcc 7260\nDAEMON genesys.d /opt/flexlm/genesys.d\n';
const feature = 'FEATURE router_seats genesys.d 8.0 permanent 100 A1B2C3D4E5F6 SIGN=A1B2C3D4E5F6\n';

/** A file in which there is nothing to find but advice. */
export const cleanLicense = head + feature;

/** One Tab, which is a warning, on line 2 from column 17 to 18. */
export const licenseWithTab = cleanLicense.replace('genesys.d /', 'genesys.d\t/');

/** A copy of a counted FEATURE line, which is an error that can be fixed safely, on line 4 from column 1 to 21. */
export const licenseWithDuplicate = head + feature + feature;
