import { say } from '../../../core/message';
import { planRule } from '../rule';

export default planRule({
  id: 'aggregator-certificates',
  severity: 'error',
  summary: 'Certificates of Status Aggregator that are not imported',
  facts: ['S11', 'S28'],
  check(file, report) {
    const { servers = [], cicServers = [] } = file.plan.statusAggregator ?? {};
    // A Status Aggregator imports certificates as the peer of another one.
    for (const server of [...cicServers, ...(servers.length > 1 ? servers : [])]) {
      const { name = '', certificates } = server;
      if (certificates !== 'missing' && certificates !== 'notConfirmed') continue;
      report({
        range: file.at(server, 'certificates'),
        message:
          certificates === 'missing'
            ? say(
                'The certificates for “{name}” are not imported\nAn administrator copies them to \\Windows\\temp\\Certs on the server and runs ImportSubsystemsCertificate.bat there.',
                { name },
              )
            : say(
                'The import of the certificates for “{name}” is not confirmed\nWithout the message of success, nothing was imported. Run ImportSubsystemsCertificate.bat again with an administrator account.',
                { name },
              ),
      });
    }
    for (const { name = '', certificateTools } of cicServers) {
      if (certificateTools?.inServerFolder === false)
        report({
          range: file.at(certificateTools, 'inServerFolder'),
          message: say(
            'The files of AdminGenSSLCerts are not in \\I3\\IC\\Server on “{name}”\nEach CIC server that connects to Status Aggregator needs them; Customer Care has them.',
            { name },
          ),
        });
      if (certificateTools?.together === false)
        report({
          range: file.at(certificateTools, 'together'),
          message: say(
            'AdminGenSSLU.exe and AdminGenSSLU.dll are not together on “{name}”\nCertificates can be imported only while both are in the same folder.',
            { name },
          ),
        });
    }
  },
});
