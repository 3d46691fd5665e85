// @ts-nocheck
// Written by `npm run generate` from the shapes in ../vocabulary/; do not edit.
"use strict";
export const plan = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"seatplan.schema.json","$comment":"Written by `npm run generate`; do not edit.","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string","pattern":"\\S"},"title":{"type":"string","pattern":"\\S"},"goLive":{"type":"string","pattern":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"},"licenseFiles":{"type":"array","items":{"type":"string","pattern":"\\S"}},"hosts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"\\S"},"os":{"type":"string","enum":["Windows","Windows XP","Windows Vista","Windows Server 2003","Windows Server 2008","Windows Server 2008 R2","Linux","Red Hat Enterprise Linux 5","HP-UX","HP-UX 11i v3","Solaris","AIX","Tru64 UNIX"]},"bits":{"type":"integer","enum":[32,64]},"virtual":{"type":"boolean"},"ip":{"type":"string","enum":["IPv4","IPv6","both"]},"subnet":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"}}}},"licenseServers":{"type":"object","additionalProperties":false,"properties":{"configuration":{"type":"string","enum":["single","threeRedundant","multipleIndependent"]},"managementFramework":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"servers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"\\S"},"host":{"type":"string","pattern":"\\S"},"port":{"type":"integer","minimum":1,"maximum":65535},"daemonPort":{"type":"integer","minimum":1,"maximum":65535},"managerVersion":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"lmutilVersion":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"manager":{"type":"string","enum":["lmgrd","lmadmin"]},"licenseFile":{"type":"string","pattern":"\\S"},"hostIdType":{"type":"string","enum":["ethernet","disk","system","dongle"]},"hostId":{"type":"string","pattern":"\\S"},"staticMac":{"type":"boolean"},"raid":{"type":"boolean"},"service":{"type":"string","pattern":"\\S"},"runsAsService":{"type":"boolean"},"physicalDrive":{"type":"boolean"},"clockIsKept":{"type":"boolean"}}}}}},"firewalls":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"between":{"type":"array","items":{"type":"string","pattern":"\\S"}},"openPorts":{"type":"array","items":{"type":"integer","minimum":1,"maximum":65535}},"clientPorts":{"type":"boolean"}}}},"changes":{"type":"array","items":{"type":"string","enum":["raiseCounts","moveLicenseServer","restartLicenseServer"]}},"order":{"type":"object","additionalProperties":false,"properties":{"company":{"type":"string","pattern":"\\S"},"items":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"version":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"quantity":{"type":"integer","minimum":0,"maximum":1000000000}}}},"purpose":{"type":"string","enum":["demo","evaluation","testing","production","development"]},"deploymentMode":{"type":"string","enum":["separate","blended"]},"switchType":{"type":"string","pattern":"\\S"},"switchVersion":{"type":"string","pattern":"\\S"},"division":{"type":"string","pattern":"\\S"}}},"genesys":{"type":"object","additionalProperties":false,"properties":{"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"solutions":{"type":"array","items":{"type":"string","enum":["routing","outbound","callback","ivr","multimedia"]}},"configurationServer":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"proxies":{"type":"integer","minimum":0,"maximum":1000000000}}},"solutionControlServer":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"snmp":{"type":"boolean"},"distributedInstances":{"type":"integer","minimum":0,"maximum":1000000000}}},"loadDistributionServer":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}}}},"configurationImportWizard":{"type":"boolean"},"callConcentrator":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}}}},"tServers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"kind":{"type":"string","enum":["premise","network","ctiLess","cstaConnector","cstaBroadWorks"]},"type":{"type":"string","pattern":"\\S"},"seatDns":{"type":"integer","minimum":0,"maximum":1000000000},"technicalDns":{"type":"integer","minimum":0,"maximum":1000000000},"multiSite":{"type":"boolean"},"peers":{"type":"array","items":{"type":"string","pattern":"\\S"}},"parkingPorts":{"type":"integer","minimum":0,"maximum":1000000000},"options":{"type":"object","additionalProperties":false,"properties":{"num-of-licenses":{"type":["integer","string"]},"num-sdn-licenses":{"type":["integer","string"]}}}}}},"ivrServers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","mode"],"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"mode":{"type":"string","enum":["behind","inFront","network"]},"ports":{"type":"integer","minimum":0,"maximum":1000000000},"routing":{"type":"boolean"},"peakTreatments":{"type":"integer","minimum":0,"maximum":1000000000}}}},"universalRoutingServer":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"agentPlaces":{"type":"integer","minimum":0,"maximum":1000000000},"ivrPlaces":{"type":"integer","minimum":0,"maximum":1000000000},"peakAtShiftChange":{"type":"integer","minimum":0,"maximum":1000000000},"pickupCalls":{"type":"boolean"},"thirdPartyTools":{"type":"array","items":{"type":"string","pattern":"\\S"}}}},"outbound":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"modes":{"type":"array","items":{"type":"string","enum":["preview","predictive","progressive"]}},"peakAgents":{"type":"integer","minimum":0,"maximum":1000000000},"options":{"type":"object","additionalProperties":false,"properties":{"num-of-licenses":{"type":["integer","string"]}}}}},"cpdServer":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"ports":{"type":"integer","minimum":0,"maximum":1000000000},"mode":{"type":"string","enum":["asm","standard"]}}},"callback":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"modes":{"type":"array","items":{"type":"string","enum":["preview","autodial"]}},"peakRequestsPerHour":{"type":"integer","minimum":0,"maximum":1000000000},"routePoints":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"dn":{"type":"string","pattern":"\\S"},"autodial":{"type":"boolean"}}}},"usesCpdServer":{"type":"boolean"}}},"voiceTreatment":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"ports":{"type":"integer","minimum":0,"maximum":1000000000}}},"infoMart":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"callConcentratorDatabases":{"type":"integer","minimum":0,"maximum":1000000000},"statServerDatabases":{"type":"integer","minimum":0,"maximum":1000000000},"interactionConcentratorDatabases":{"type":"integer","minimum":0,"maximum":1000000000},"callConcentratorPairs":{"type":"integer","minimum":0,"maximum":1000000000}}},"desktop":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"peakAgents":{"type":"integer","minimum":0,"maximum":1000000000},"peakSupervisors":{"type":"integer","minimum":0,"maximum":1000000000}}},"agentInteraction":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"routePoints":{"type":"boolean"}}},"gis":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"interface":{"type":"string","enum":["soap","gsap"]},"services":{"type":"array","items":{"type":"string","enum":["agentInteraction","queue","configuration","statistics"]}},"peakConnections":{"type":"object","additionalProperties":false,"properties":{"interaction":{"type":"integer","minimum":0,"maximum":1000000000},"configuration":{"type":"integer","minimum":0,"maximum":1000000000},"statistics":{"type":"integer","minimum":0,"maximum":1000000000}}}}},"dotNetToolkit":{"type":"boolean"},"dotNetServer":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"peakConnections":{"type":"integer","minimum":0,"maximum":1000000000}}},"interfaceServer":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"peakConnections":{"type":"object","additionalProperties":false,"properties":{"interaction":{"type":"integer","minimum":0,"maximum":1000000000},"configuration":{"type":"integer","minimum":0,"maximum":1000000000},"statistics":{"type":"integer","minimum":0,"maximum":1000000000}}}}},"agentScripting":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}}}},"gplusPeopleSoft":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}}}},"interactionServer":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"peakAgents":{"type":"integer","minimum":0,"maximum":1000000000},"emailAgents":{"type":"integer","minimum":0,"maximum":1000000000},"chatAgents":{"type":"integer","minimum":0,"maximum":1000000000},"openMediaAgents":{"type":"integer","minimum":0,"maximum":1000000000},"jmsCapturePoint":{"type":"boolean"},"options":{"type":"object","additionalProperties":false,"properties":{"ics_multi_media_agent_seat":{"type":["integer","string"]},"ics_email_webform_channel":{"type":["integer","string"]},"ics_live_web_channel":{"type":["integer","string"]},"ics_custom_media_channel":{"type":["integer","string"]}}}}},"classificationServer":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"contentAnalysis":{"type":"boolean"}}},"otherServers":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"kind":{"type":"string","pattern":"\\S"}}}}}},"ucConnector":{"type":"object","additionalProperties":false,"properties":{"knowledgeWorkers":{"type":"integer","minimum":0,"maximum":1000000000},"instances":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"\\S"},"backupOf":{"type":"string","pattern":"\\S"},"options":{"type":"object","additionalProperties":false,"properties":{"num-of-seat-licenses":{"type":["integer","string"]}}}}}}}},"openScape":{"type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","enum":["standalone","network"]},"steps":{"type":"array","items":{"type":"string","enum":["installSystems","configureSystems","joinSystems","enterRegistrationData","activate","configureStations","assign"]}},"activation":{"type":"object","additionalProperties":false,"properties":{"done":{"type":"boolean"},"method":{"type":"string","enum":["online","offline"]},"lac":{"type":"string","pattern":"\\S"},"lockingId":{"type":"string","pattern":"\\S"},"internet":{"type":"boolean"},"licenseFile":{"type":"boolean"},"registrationData":{"type":"boolean"},"clsAddress":{"type":"string","pattern":"\\S"},"profile":{"type":"string","pattern":"\\S"},"extensions":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"lac":{"type":"string","pattern":"\\S"}}}}}},"assigned":{"type":"boolean"},"licenses":{"type":"object","additionalProperties":false,"properties":{"ip":{"type":"integer","minimum":0,"maximum":1000000000},"tdm":{"type":"integer","minimum":0,"maximum":1000000000},"mobile":{"type":"integer","minimum":0,"maximum":1000000000},"deskSharing":{"type":"integer","minimum":0,"maximum":1000000000},"voicemail":{"type":"integer","minimum":0,"maximum":1000000000},"ucSmart":{"type":"integer","minimum":0,"maximum":1000000000},"groupware":{"type":"integer","minimum":0,"maximum":1000000000},"ucSuite":{"type":"integer","minimum":0,"maximum":1000000000},"fax":{"type":"integer","minimum":0,"maximum":1000000000},"conference":{"type":"integer","minimum":0,"maximum":1000000000},"myAttendant":{"type":"integer","minimum":0,"maximum":1000000000},"myAgent":{"type":"integer","minimum":0,"maximum":1000000000},"applicationLauncher":{"type":"integer","minimum":0,"maximum":1000000000},"tapi":{"type":"integer","minimum":0,"maximum":1000000000},"s2mChannels":{"type":"integer","minimum":0,"maximum":1000000000},"itspCalls":{"type":"integer","minimum":0,"maximum":1000000000},"networking":{"type":"integer","minimum":0,"maximum":1000000000}}},"stations":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["number"],"properties":{"number":{"type":"string","pattern":"\\S"},"count":{"type":"integer","minimum":1,"maximum":1000000000},"kind":{"type":"string","enum":["ip","tdm","mobile","deskSharing"]},"phone":{"type":"string","enum":["HFA","SIP system phone","SIP","UP0","ISDN","analog","DECT","myPortal for Mobile","myPortal for Tablet","myPortal web","Mobility Entry","DISA"]},"configured":{"type":"boolean"},"stationLicense":{"type":"boolean"},"userLicenses":{"type":"array","items":{"type":"string","enum":["voicemail","ucSmart","groupware","ucSuite","fax","conference","myAttendant","myAgent","applicationLauncher","tapi"]}},"change":{"type":"string","enum":["delete","changeKind"]}}}},"trunks":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"kind":{"type":"string","enum":["s2m","itsp"]},"channels":{"type":"integer","minimum":0,"maximum":1000000000},"calls":{"type":"integer","minimum":0,"maximum":1000000000},"licensed":{"type":"integer","minimum":0,"maximum":1000000000}}}},"nodes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"\\S"},"model":{"type":"string","pattern":"\\S"},"role":{"type":"string","enum":["master","slave"]},"bandwidth":{"type":"number","minimum":0},"joined":{"type":"boolean"},"virtual":{"type":"boolean"},"lockingId":{"type":"string","pattern":"\\S"},"advancedLockingId":{"type":"string","pattern":"\\S"},"networkingLicense":{"type":"boolean"},"ip":{"type":"string","pattern":"\\S"},"masterIp":{"type":"string","pattern":"\\S"},"clsAccess":{"type":"boolean"},"ownLicenses":{"type":"boolean"}}}},"licenseFiles":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"boundTo":{"type":"string","pattern":"\\S"},"activatedAt":{"type":"string","pattern":"\\S"}}}},"outageDays":{"type":"integer","minimum":0,"maximum":1000000000}}},"statusAggregator":{"type":"object","additionalProperties":false,"properties":{}},"callGem":{"type":"object","additionalProperties":false,"properties":{"master":{"type":"string","pattern":"\\S"},"slaves":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"\\S"},"master":{"type":"string","pattern":"\\S"},"agents":{"type":"integer","minimum":0,"maximum":1000000000},"link":{"type":"object","additionalProperties":false,"properties":{"protocol":{"type":"string","enum":["TCP","UDP","other"]},"permanent":{"type":"boolean"},"wan":{"type":"boolean"},"sdmpAllowed":{"type":"boolean"}}}}}},"agents":{"type":"integer","minimum":0,"maximum":1000000000},"users":{"type":"integer","minimum":0,"maximum":1000000000},"auditStorageGB":{"type":"number","minimum":0},"auditRetentionMonths":{"type":"number","minimum":0},"auditUpload":{"type":"object","additionalProperties":false,"properties":{"method":{"type":"string","enum":["ftp","other","none"]},"everyHours":{"type":"number","minimum":0}}},"abuseResponseHours":{"type":"number","minimum":0},"licensedConcurrent":{"type":"integer","minimum":0,"maximum":1000000000},"peakConcurrent":{"type":"integer","minimum":0,"maximum":1000000000},"overuseHours":{"type":"number","minimum":0},"pricing":{"type":"string","enum":["usage","utility","fixed"]},"usageAggregation":{"type":"boolean"},"reconciliationLicense":{"type":"boolean"}}}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern2 = new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$", "u");
const pattern7 = new RegExp("^\\d{1,4}(?:\\.\\d{1,6}){0,5}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="seatplan.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.goLive !== undefined){
let data2 = data.goLive;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err5 = {instancePath:instancePath+"/goLive",schemaPath:"#/properties/goLive/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/goLive",schemaPath:"#/properties/goLive/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.licenseFiles !== undefined){
let data3 = data.licenseFiles;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err7 = {instancePath:instancePath+"/licenseFiles/" + i0,schemaPath:"#/properties/licenseFiles/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/licenseFiles/" + i0,schemaPath:"#/properties/licenseFiles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/licenseFiles",schemaPath:"#/properties/licenseFiles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.hosts !== undefined){
let data5 = data.hosts;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name === undefined){
const err10 = {instancePath:instancePath+"/hosts/" + i1,schemaPath:"#/properties/hosts/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 in data6){
if(!(((((((key1 === "name") || (key1 === "os")) || (key1 === "bits")) || (key1 === "virtual")) || (key1 === "ip")) || (key1 === "subnet")) || (key1 === "site"))){
const err11 = {instancePath:instancePath+"/hosts/" + i1,schemaPath:"#/properties/hosts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data6.name !== undefined){
let data7 = data6.name;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err12 = {instancePath:instancePath+"/hosts/" + i1+"/name",schemaPath:"#/properties/hosts/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/hosts/" + i1+"/name",schemaPath:"#/properties/hosts/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data6.os !== undefined){
let data8 = data6.os;
if(typeof data8 !== "string"){
const err14 = {instancePath:instancePath+"/hosts/" + i1+"/os",schemaPath:"#/properties/hosts/items/properties/os/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((((((((((data8 === "Windows") || (data8 === "Windows XP")) || (data8 === "Windows Vista")) || (data8 === "Windows Server 2003")) || (data8 === "Windows Server 2008")) || (data8 === "Windows Server 2008 R2")) || (data8 === "Linux")) || (data8 === "Red Hat Enterprise Linux 5")) || (data8 === "HP-UX")) || (data8 === "HP-UX 11i v3")) || (data8 === "Solaris")) || (data8 === "AIX")) || (data8 === "Tru64 UNIX"))){
const err15 = {instancePath:instancePath+"/hosts/" + i1+"/os",schemaPath:"#/properties/hosts/items/properties/os/enum",keyword:"enum",params:{allowedValues: schema11.properties.hosts.items.properties.os.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.bits !== undefined){
let data9 = data6.bits;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err16 = {instancePath:instancePath+"/hosts/" + i1+"/bits",schemaPath:"#/properties/hosts/items/properties/bits/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data9 === 32) || (data9 === 64))){
const err17 = {instancePath:instancePath+"/hosts/" + i1+"/bits",schemaPath:"#/properties/hosts/items/properties/bits/enum",keyword:"enum",params:{allowedValues: schema11.properties.hosts.items.properties.bits.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.virtual !== undefined){
if(typeof data6.virtual !== "boolean"){
const err18 = {instancePath:instancePath+"/hosts/" + i1+"/virtual",schemaPath:"#/properties/hosts/items/properties/virtual/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.ip !== undefined){
let data11 = data6.ip;
if(typeof data11 !== "string"){
const err19 = {instancePath:instancePath+"/hosts/" + i1+"/ip",schemaPath:"#/properties/hosts/items/properties/ip/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!(((data11 === "IPv4") || (data11 === "IPv6")) || (data11 === "both"))){
const err20 = {instancePath:instancePath+"/hosts/" + i1+"/ip",schemaPath:"#/properties/hosts/items/properties/ip/enum",keyword:"enum",params:{allowedValues: schema11.properties.hosts.items.properties.ip.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.subnet !== undefined){
let data12 = data6.subnet;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err21 = {instancePath:instancePath+"/hosts/" + i1+"/subnet",schemaPath:"#/properties/hosts/items/properties/subnet/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/hosts/" + i1+"/subnet",schemaPath:"#/properties/hosts/items/properties/subnet/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.site !== undefined){
let data13 = data6.site;
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err23 = {instancePath:instancePath+"/hosts/" + i1+"/site",schemaPath:"#/properties/hosts/items/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/hosts/" + i1+"/site",schemaPath:"#/properties/hosts/items/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/hosts/" + i1,schemaPath:"#/properties/hosts/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/hosts",schemaPath:"#/properties/hosts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.licenseServers !== undefined){
let data14 = data.licenseServers;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key2 in data14){
if(!(((key2 === "configuration") || (key2 === "managementFramework")) || (key2 === "servers"))){
const err27 = {instancePath:instancePath+"/licenseServers",schemaPath:"#/properties/licenseServers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data14.configuration !== undefined){
let data15 = data14.configuration;
if(typeof data15 !== "string"){
const err28 = {instancePath:instancePath+"/licenseServers/configuration",schemaPath:"#/properties/licenseServers/properties/configuration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(((data15 === "single") || (data15 === "threeRedundant")) || (data15 === "multipleIndependent"))){
const err29 = {instancePath:instancePath+"/licenseServers/configuration",schemaPath:"#/properties/licenseServers/properties/configuration/enum",keyword:"enum",params:{allowedValues: schema11.properties.licenseServers.properties.configuration.enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data14.managementFramework !== undefined){
let data16 = data14.managementFramework;
if(typeof data16 === "string"){
if(!pattern7.test(data16)){
const err30 = {instancePath:instancePath+"/licenseServers/managementFramework",schemaPath:"#/properties/licenseServers/properties/managementFramework/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/licenseServers/managementFramework",schemaPath:"#/properties/licenseServers/properties/managementFramework/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data14.servers !== undefined){
let data17 = data14.servers;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.name === undefined){
const err32 = {instancePath:instancePath+"/licenseServers/servers/" + i2,schemaPath:"#/properties/licenseServers/properties/servers/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key3 in data18){
if(!(func2.call(schema11.properties.licenseServers.properties.servers.items.properties, key3))){
const err33 = {instancePath:instancePath+"/licenseServers/servers/" + i2,schemaPath:"#/properties/licenseServers/properties/servers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data18.name !== undefined){
let data19 = data18.name;
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err34 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/name",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/name",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data18.host !== undefined){
let data20 = data18.host;
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err36 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/host",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/host",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data18.port !== undefined){
let data21 = data18.port;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err38 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/port",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/port/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 65535 || isNaN(data21)){
const err39 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/port",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err40 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/port",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data18.daemonPort !== undefined){
let data22 = data18.daemonPort;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err41 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/daemonPort",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/daemonPort/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 65535 || isNaN(data22)){
const err42 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/daemonPort",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/daemonPort/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data22 < 1 || isNaN(data22)){
const err43 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/daemonPort",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/daemonPort/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
if(data18.managerVersion !== undefined){
let data23 = data18.managerVersion;
if(typeof data23 === "string"){
if(!pattern7.test(data23)){
const err44 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/managerVersion",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/managerVersion/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/managerVersion",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/managerVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data18.lmutilVersion !== undefined){
let data24 = data18.lmutilVersion;
if(typeof data24 === "string"){
if(!pattern7.test(data24)){
const err46 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/lmutilVersion",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/lmutilVersion/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/lmutilVersion",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/lmutilVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data18.manager !== undefined){
let data25 = data18.manager;
if(typeof data25 !== "string"){
const err48 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/manager",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/manager/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!((data25 === "lmgrd") || (data25 === "lmadmin"))){
const err49 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/manager",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/manager/enum",keyword:"enum",params:{allowedValues: schema11.properties.licenseServers.properties.servers.items.properties.manager.enum}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data18.licenseFile !== undefined){
let data26 = data18.licenseFile;
if(typeof data26 === "string"){
if(!pattern0.test(data26)){
const err50 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/licenseFile",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/licenseFile",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data18.hostIdType !== undefined){
let data27 = data18.hostIdType;
if(typeof data27 !== "string"){
const err52 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/hostIdType",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/hostIdType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!((((data27 === "ethernet") || (data27 === "disk")) || (data27 === "system")) || (data27 === "dongle"))){
const err53 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/hostIdType",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/hostIdType/enum",keyword:"enum",params:{allowedValues: schema11.properties.licenseServers.properties.servers.items.properties.hostIdType.enum}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data18.hostId !== undefined){
let data28 = data18.hostId;
if(typeof data28 === "string"){
if(!pattern0.test(data28)){
const err54 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/hostId",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/hostId/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/hostId",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/hostId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data18.staticMac !== undefined){
if(typeof data18.staticMac !== "boolean"){
const err56 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/staticMac",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/staticMac/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data18.raid !== undefined){
if(typeof data18.raid !== "boolean"){
const err57 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/raid",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/raid/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data18.service !== undefined){
let data31 = data18.service;
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err58 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/service",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/service/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/service",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/service/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data18.runsAsService !== undefined){
if(typeof data18.runsAsService !== "boolean"){
const err60 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/runsAsService",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/runsAsService/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data18.physicalDrive !== undefined){
if(typeof data18.physicalDrive !== "boolean"){
const err61 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/physicalDrive",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/physicalDrive/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data18.clockIsKept !== undefined){
if(typeof data18.clockIsKept !== "boolean"){
const err62 = {instancePath:instancePath+"/licenseServers/servers/" + i2+"/clockIsKept",schemaPath:"#/properties/licenseServers/properties/servers/items/properties/clockIsKept/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/licenseServers/servers/" + i2,schemaPath:"#/properties/licenseServers/properties/servers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/licenseServers/servers",schemaPath:"#/properties/licenseServers/properties/servers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/licenseServers",schemaPath:"#/properties/licenseServers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.firewalls !== undefined){
let data35 = data.firewalls;
if(Array.isArray(data35)){
const len3 = data35.length;
for(let i3=0; i3<len3; i3++){
let data36 = data35[i3];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key4 in data36){
if(!(((key4 === "between") || (key4 === "openPorts")) || (key4 === "clientPorts"))){
const err66 = {instancePath:instancePath+"/firewalls/" + i3,schemaPath:"#/properties/firewalls/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data36.between !== undefined){
let data37 = data36.between;
if(Array.isArray(data37)){
const len4 = data37.length;
for(let i4=0; i4<len4; i4++){
let data38 = data37[i4];
if(typeof data38 === "string"){
if(!pattern0.test(data38)){
const err67 = {instancePath:instancePath+"/firewalls/" + i3+"/between/" + i4,schemaPath:"#/properties/firewalls/items/properties/between/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/firewalls/" + i3+"/between/" + i4,schemaPath:"#/properties/firewalls/items/properties/between/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/firewalls/" + i3+"/between",schemaPath:"#/properties/firewalls/items/properties/between/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data36.openPorts !== undefined){
let data39 = data36.openPorts;
if(Array.isArray(data39)){
const len5 = data39.length;
for(let i5=0; i5<len5; i5++){
let data40 = data39[i5];
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err70 = {instancePath:instancePath+"/firewalls/" + i3+"/openPorts/" + i5,schemaPath:"#/properties/firewalls/items/properties/openPorts/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 65535 || isNaN(data40)){
const err71 = {instancePath:instancePath+"/firewalls/" + i3+"/openPorts/" + i5,schemaPath:"#/properties/firewalls/items/properties/openPorts/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data40 < 1 || isNaN(data40)){
const err72 = {instancePath:instancePath+"/firewalls/" + i3+"/openPorts/" + i5,schemaPath:"#/properties/firewalls/items/properties/openPorts/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
}
else {
const err73 = {instancePath:instancePath+"/firewalls/" + i3+"/openPorts",schemaPath:"#/properties/firewalls/items/properties/openPorts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data36.clientPorts !== undefined){
if(typeof data36.clientPorts !== "boolean"){
const err74 = {instancePath:instancePath+"/firewalls/" + i3+"/clientPorts",schemaPath:"#/properties/firewalls/items/properties/clientPorts/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/firewalls/" + i3,schemaPath:"#/properties/firewalls/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/firewalls",schemaPath:"#/properties/firewalls/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.changes !== undefined){
let data42 = data.changes;
if(Array.isArray(data42)){
const len6 = data42.length;
for(let i6=0; i6<len6; i6++){
let data43 = data42[i6];
if(typeof data43 !== "string"){
const err77 = {instancePath:instancePath+"/changes/" + i6,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!(((data43 === "raiseCounts") || (data43 === "moveLicenseServer")) || (data43 === "restartLicenseServer"))){
const err78 = {instancePath:instancePath+"/changes/" + i6,schemaPath:"#/properties/changes/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.changes.items.enum}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.order !== undefined){
let data44 = data.order;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key5 in data44){
if(!(((((((key5 === "company") || (key5 === "items")) || (key5 === "purpose")) || (key5 === "deploymentMode")) || (key5 === "switchType")) || (key5 === "switchVersion")) || (key5 === "division"))){
const err80 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data44.company !== undefined){
let data45 = data44.company;
if(typeof data45 === "string"){
if(!pattern0.test(data45)){
const err81 = {instancePath:instancePath+"/order/company",schemaPath:"#/properties/order/properties/company/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/order/company",schemaPath:"#/properties/order/properties/company/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data44.items !== undefined){
let data46 = data44.items;
if(Array.isArray(data46)){
const len7 = data46.length;
for(let i7=0; i7<len7; i7++){
let data47 = data46[i7];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key6 in data47){
if(!(((key6 === "name") || (key6 === "version")) || (key6 === "quantity"))){
const err83 = {instancePath:instancePath+"/order/items/" + i7,schemaPath:"#/properties/order/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data47.name !== undefined){
let data48 = data47.name;
if(typeof data48 === "string"){
if(!pattern0.test(data48)){
const err84 = {instancePath:instancePath+"/order/items/" + i7+"/name",schemaPath:"#/properties/order/properties/items/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/order/items/" + i7+"/name",schemaPath:"#/properties/order/properties/items/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data47.version !== undefined){
let data49 = data47.version;
if(typeof data49 === "string"){
if(!pattern7.test(data49)){
const err86 = {instancePath:instancePath+"/order/items/" + i7+"/version",schemaPath:"#/properties/order/properties/items/items/properties/version/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/order/items/" + i7+"/version",schemaPath:"#/properties/order/properties/items/items/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data47.quantity !== undefined){
let data50 = data47.quantity;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err88 = {instancePath:instancePath+"/order/items/" + i7+"/quantity",schemaPath:"#/properties/order/properties/items/items/properties/quantity/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 1000000000 || isNaN(data50)){
const err89 = {instancePath:instancePath+"/order/items/" + i7+"/quantity",schemaPath:"#/properties/order/properties/items/items/properties/quantity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data50 < 0 || isNaN(data50)){
const err90 = {instancePath:instancePath+"/order/items/" + i7+"/quantity",schemaPath:"#/properties/order/properties/items/items/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
}
else {
const err91 = {instancePath:instancePath+"/order/items/" + i7,schemaPath:"#/properties/order/properties/items/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/order/items",schemaPath:"#/properties/order/properties/items/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data44.purpose !== undefined){
let data51 = data44.purpose;
if(typeof data51 !== "string"){
const err93 = {instancePath:instancePath+"/order/purpose",schemaPath:"#/properties/order/properties/purpose/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(!(((((data51 === "demo") || (data51 === "evaluation")) || (data51 === "testing")) || (data51 === "production")) || (data51 === "development"))){
const err94 = {instancePath:instancePath+"/order/purpose",schemaPath:"#/properties/order/properties/purpose/enum",keyword:"enum",params:{allowedValues: schema11.properties.order.properties.purpose.enum}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data44.deploymentMode !== undefined){
let data52 = data44.deploymentMode;
if(typeof data52 !== "string"){
const err95 = {instancePath:instancePath+"/order/deploymentMode",schemaPath:"#/properties/order/properties/deploymentMode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!((data52 === "separate") || (data52 === "blended"))){
const err96 = {instancePath:instancePath+"/order/deploymentMode",schemaPath:"#/properties/order/properties/deploymentMode/enum",keyword:"enum",params:{allowedValues: schema11.properties.order.properties.deploymentMode.enum}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data44.switchType !== undefined){
let data53 = data44.switchType;
if(typeof data53 === "string"){
if(!pattern0.test(data53)){
const err97 = {instancePath:instancePath+"/order/switchType",schemaPath:"#/properties/order/properties/switchType/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/order/switchType",schemaPath:"#/properties/order/properties/switchType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data44.switchVersion !== undefined){
let data54 = data44.switchVersion;
if(typeof data54 === "string"){
if(!pattern0.test(data54)){
const err99 = {instancePath:instancePath+"/order/switchVersion",schemaPath:"#/properties/order/properties/switchVersion/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/order/switchVersion",schemaPath:"#/properties/order/properties/switchVersion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data44.division !== undefined){
let data55 = data44.division;
if(typeof data55 === "string"){
if(!pattern0.test(data55)){
const err101 = {instancePath:instancePath+"/order/division",schemaPath:"#/properties/order/properties/division/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/order/division",schemaPath:"#/properties/order/properties/division/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.genesys !== undefined){
let data56 = data.genesys;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key7 in data56){
if(!(func2.call(schema11.properties.genesys.properties, key7))){
const err104 = {instancePath:instancePath+"/genesys",schemaPath:"#/properties/genesys/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data56.release !== undefined){
let data57 = data56.release;
if(typeof data57 === "string"){
if(!pattern7.test(data57)){
const err105 = {instancePath:instancePath+"/genesys/release",schemaPath:"#/properties/genesys/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/genesys/release",schemaPath:"#/properties/genesys/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data56.solutions !== undefined){
let data58 = data56.solutions;
if(Array.isArray(data58)){
const len8 = data58.length;
for(let i8=0; i8<len8; i8++){
let data59 = data58[i8];
if(typeof data59 !== "string"){
const err107 = {instancePath:instancePath+"/genesys/solutions/" + i8,schemaPath:"#/properties/genesys/properties/solutions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!(((((data59 === "routing") || (data59 === "outbound")) || (data59 === "callback")) || (data59 === "ivr")) || (data59 === "multimedia"))){
const err108 = {instancePath:instancePath+"/genesys/solutions/" + i8,schemaPath:"#/properties/genesys/properties/solutions/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.solutions.items.enum}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/genesys/solutions",schemaPath:"#/properties/genesys/properties/solutions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data56.configurationServer !== undefined){
let data60 = data56.configurationServer;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key8 in data60){
if(!(func2.call(schema11.properties.genesys.properties.configurationServer.properties, key8))){
const err110 = {instancePath:instancePath+"/genesys/configurationServer",schemaPath:"#/properties/genesys/properties/configurationServer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data60.name !== undefined){
let data61 = data60.name;
if(typeof data61 === "string"){
if(!pattern0.test(data61)){
const err111 = {instancePath:instancePath+"/genesys/configurationServer/name",schemaPath:"#/properties/genesys/properties/configurationServer/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/genesys/configurationServer/name",schemaPath:"#/properties/genesys/properties/configurationServer/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data60.release !== undefined){
let data62 = data60.release;
if(typeof data62 === "string"){
if(!pattern7.test(data62)){
const err113 = {instancePath:instancePath+"/genesys/configurationServer/release",schemaPath:"#/properties/genesys/properties/configurationServer/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/genesys/configurationServer/release",schemaPath:"#/properties/genesys/properties/configurationServer/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data60.upgradeTo !== undefined){
let data63 = data60.upgradeTo;
if(typeof data63 === "string"){
if(!pattern7.test(data63)){
const err115 = {instancePath:instancePath+"/genesys/configurationServer/upgradeTo",schemaPath:"#/properties/genesys/properties/configurationServer/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/genesys/configurationServer/upgradeTo",schemaPath:"#/properties/genesys/properties/configurationServer/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data60.host !== undefined){
let data64 = data60.host;
if(typeof data64 === "string"){
if(!pattern0.test(data64)){
const err117 = {instancePath:instancePath+"/genesys/configurationServer/host",schemaPath:"#/properties/genesys/properties/configurationServer/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/genesys/configurationServer/host",schemaPath:"#/properties/genesys/properties/configurationServer/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data60.backupHost !== undefined){
let data65 = data60.backupHost;
if(typeof data65 === "string"){
if(!pattern0.test(data65)){
const err119 = {instancePath:instancePath+"/genesys/configurationServer/backupHost",schemaPath:"#/properties/genesys/properties/configurationServer/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/genesys/configurationServer/backupHost",schemaPath:"#/properties/genesys/properties/configurationServer/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data60.site !== undefined){
let data66 = data60.site;
if(typeof data66 === "string"){
if(!pattern0.test(data66)){
const err121 = {instancePath:instancePath+"/genesys/configurationServer/site",schemaPath:"#/properties/genesys/properties/configurationServer/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/genesys/configurationServer/site",schemaPath:"#/properties/genesys/properties/configurationServer/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data60.redundancy !== undefined){
let data67 = data60.redundancy;
if(typeof data67 !== "string"){
const err123 = {instancePath:instancePath+"/genesys/configurationServer/redundancy",schemaPath:"#/properties/genesys/properties/configurationServer/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(!(((data67 === "none") || (data67 === "warm")) || (data67 === "hot"))){
const err124 = {instancePath:instancePath+"/genesys/configurationServer/redundancy",schemaPath:"#/properties/genesys/properties/configurationServer/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.configurationServer.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data60.instances !== undefined){
let data68 = data60.instances;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err125 = {instancePath:instancePath+"/genesys/configurationServer/instances",schemaPath:"#/properties/genesys/properties/configurationServer/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 1000000000 || isNaN(data68)){
const err126 = {instancePath:instancePath+"/genesys/configurationServer/instances",schemaPath:"#/properties/genesys/properties/configurationServer/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data68 < 1 || isNaN(data68)){
const err127 = {instancePath:instancePath+"/genesys/configurationServer/instances",schemaPath:"#/properties/genesys/properties/configurationServer/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
if(data60.licenseServer !== undefined){
let data69 = data60.licenseServer;
if(typeof data69 === "string"){
if(!pattern0.test(data69)){
const err128 = {instancePath:instancePath+"/genesys/configurationServer/licenseServer",schemaPath:"#/properties/genesys/properties/configurationServer/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/genesys/configurationServer/licenseServer",schemaPath:"#/properties/genesys/properties/configurationServer/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data60.backupLicenseServer !== undefined){
let data70 = data60.backupLicenseServer;
if(typeof data70 === "string"){
if(!pattern0.test(data70)){
const err130 = {instancePath:instancePath+"/genesys/configurationServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/configurationServer/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/genesys/configurationServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/configurationServer/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data60.licenseFile !== undefined){
let data71 = data60.licenseFile;
if(typeof data71 === "string"){
if(!pattern0.test(data71)){
const err132 = {instancePath:instancePath+"/genesys/configurationServer/licenseFile",schemaPath:"#/properties/genesys/properties/configurationServer/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/genesys/configurationServer/licenseFile",schemaPath:"#/properties/genesys/properties/configurationServer/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data60.runsAs !== undefined){
let data72 = data60.runsAs;
if(typeof data72 !== "string"){
const err134 = {instancePath:instancePath+"/genesys/configurationServer/runsAs",schemaPath:"#/properties/genesys/properties/configurationServer/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(!((data72 === "system") || (data72 === "account"))){
const err135 = {instancePath:instancePath+"/genesys/configurationServer/runsAs",schemaPath:"#/properties/genesys/properties/configurationServer/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.configurationServer.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data60.dependsOn !== undefined){
let data73 = data60.dependsOn;
if(Array.isArray(data73)){
const len9 = data73.length;
for(let i9=0; i9<len9; i9++){
let data74 = data73[i9];
if(typeof data74 === "string"){
if(!pattern0.test(data74)){
const err136 = {instancePath:instancePath+"/genesys/configurationServer/dependsOn/" + i9,schemaPath:"#/properties/genesys/properties/configurationServer/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/genesys/configurationServer/dependsOn/" + i9,schemaPath:"#/properties/genesys/properties/configurationServer/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/genesys/configurationServer/dependsOn",schemaPath:"#/properties/genesys/properties/configurationServer/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data60.proxies !== undefined){
let data75 = data60.proxies;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
const err139 = {instancePath:instancePath+"/genesys/configurationServer/proxies",schemaPath:"#/properties/genesys/properties/configurationServer/properties/proxies/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 > 1000000000 || isNaN(data75)){
const err140 = {instancePath:instancePath+"/genesys/configurationServer/proxies",schemaPath:"#/properties/genesys/properties/configurationServer/properties/proxies/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data75 < 0 || isNaN(data75)){
const err141 = {instancePath:instancePath+"/genesys/configurationServer/proxies",schemaPath:"#/properties/genesys/properties/configurationServer/properties/proxies/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
}
else {
const err142 = {instancePath:instancePath+"/genesys/configurationServer",schemaPath:"#/properties/genesys/properties/configurationServer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data56.solutionControlServer !== undefined){
let data76 = data56.solutionControlServer;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key9 in data76){
if(!(func2.call(schema11.properties.genesys.properties.solutionControlServer.properties, key9))){
const err143 = {instancePath:instancePath+"/genesys/solutionControlServer",schemaPath:"#/properties/genesys/properties/solutionControlServer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data76.name !== undefined){
let data77 = data76.name;
if(typeof data77 === "string"){
if(!pattern0.test(data77)){
const err144 = {instancePath:instancePath+"/genesys/solutionControlServer/name",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/genesys/solutionControlServer/name",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data76.release !== undefined){
let data78 = data76.release;
if(typeof data78 === "string"){
if(!pattern7.test(data78)){
const err146 = {instancePath:instancePath+"/genesys/solutionControlServer/release",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/genesys/solutionControlServer/release",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data76.upgradeTo !== undefined){
let data79 = data76.upgradeTo;
if(typeof data79 === "string"){
if(!pattern7.test(data79)){
const err148 = {instancePath:instancePath+"/genesys/solutionControlServer/upgradeTo",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/genesys/solutionControlServer/upgradeTo",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data76.host !== undefined){
let data80 = data76.host;
if(typeof data80 === "string"){
if(!pattern0.test(data80)){
const err150 = {instancePath:instancePath+"/genesys/solutionControlServer/host",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/genesys/solutionControlServer/host",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data76.backupHost !== undefined){
let data81 = data76.backupHost;
if(typeof data81 === "string"){
if(!pattern0.test(data81)){
const err152 = {instancePath:instancePath+"/genesys/solutionControlServer/backupHost",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/genesys/solutionControlServer/backupHost",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data76.site !== undefined){
let data82 = data76.site;
if(typeof data82 === "string"){
if(!pattern0.test(data82)){
const err154 = {instancePath:instancePath+"/genesys/solutionControlServer/site",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/genesys/solutionControlServer/site",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data76.redundancy !== undefined){
let data83 = data76.redundancy;
if(typeof data83 !== "string"){
const err156 = {instancePath:instancePath+"/genesys/solutionControlServer/redundancy",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(!(((data83 === "none") || (data83 === "warm")) || (data83 === "hot"))){
const err157 = {instancePath:instancePath+"/genesys/solutionControlServer/redundancy",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.solutionControlServer.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data76.instances !== undefined){
let data84 = data76.instances;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
const err158 = {instancePath:instancePath+"/genesys/solutionControlServer/instances",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 > 1000000000 || isNaN(data84)){
const err159 = {instancePath:instancePath+"/genesys/solutionControlServer/instances",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(data84 < 1 || isNaN(data84)){
const err160 = {instancePath:instancePath+"/genesys/solutionControlServer/instances",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
if(data76.licenseServer !== undefined){
let data85 = data76.licenseServer;
if(typeof data85 === "string"){
if(!pattern0.test(data85)){
const err161 = {instancePath:instancePath+"/genesys/solutionControlServer/licenseServer",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/genesys/solutionControlServer/licenseServer",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data76.backupLicenseServer !== undefined){
let data86 = data76.backupLicenseServer;
if(typeof data86 === "string"){
if(!pattern0.test(data86)){
const err163 = {instancePath:instancePath+"/genesys/solutionControlServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/genesys/solutionControlServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data76.licenseFile !== undefined){
let data87 = data76.licenseFile;
if(typeof data87 === "string"){
if(!pattern0.test(data87)){
const err165 = {instancePath:instancePath+"/genesys/solutionControlServer/licenseFile",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/genesys/solutionControlServer/licenseFile",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data76.runsAs !== undefined){
let data88 = data76.runsAs;
if(typeof data88 !== "string"){
const err167 = {instancePath:instancePath+"/genesys/solutionControlServer/runsAs",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(!((data88 === "system") || (data88 === "account"))){
const err168 = {instancePath:instancePath+"/genesys/solutionControlServer/runsAs",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.solutionControlServer.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data76.dependsOn !== undefined){
let data89 = data76.dependsOn;
if(Array.isArray(data89)){
const len10 = data89.length;
for(let i10=0; i10<len10; i10++){
let data90 = data89[i10];
if(typeof data90 === "string"){
if(!pattern0.test(data90)){
const err169 = {instancePath:instancePath+"/genesys/solutionControlServer/dependsOn/" + i10,schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/genesys/solutionControlServer/dependsOn/" + i10,schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/genesys/solutionControlServer/dependsOn",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data76.snmp !== undefined){
if(typeof data76.snmp !== "boolean"){
const err172 = {instancePath:instancePath+"/genesys/solutionControlServer/snmp",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/snmp/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data76.distributedInstances !== undefined){
let data92 = data76.distributedInstances;
if(!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))){
const err173 = {instancePath:instancePath+"/genesys/solutionControlServer/distributedInstances",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/distributedInstances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 > 1000000000 || isNaN(data92)){
const err174 = {instancePath:instancePath+"/genesys/solutionControlServer/distributedInstances",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/distributedInstances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data92 < 0 || isNaN(data92)){
const err175 = {instancePath:instancePath+"/genesys/solutionControlServer/distributedInstances",schemaPath:"#/properties/genesys/properties/solutionControlServer/properties/distributedInstances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
}
else {
const err176 = {instancePath:instancePath+"/genesys/solutionControlServer",schemaPath:"#/properties/genesys/properties/solutionControlServer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data56.loadDistributionServer !== undefined){
let data93 = data56.loadDistributionServer;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key10 in data93){
if(!(func2.call(schema11.properties.genesys.properties.loadDistributionServer.properties, key10))){
const err177 = {instancePath:instancePath+"/genesys/loadDistributionServer",schemaPath:"#/properties/genesys/properties/loadDistributionServer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data93.name !== undefined){
let data94 = data93.name;
if(typeof data94 === "string"){
if(!pattern0.test(data94)){
const err178 = {instancePath:instancePath+"/genesys/loadDistributionServer/name",schemaPath:"#/properties/genesys/properties/loadDistributionServer/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/genesys/loadDistributionServer/name",schemaPath:"#/properties/genesys/properties/loadDistributionServer/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data93.release !== undefined){
let data95 = data93.release;
if(typeof data95 === "string"){
if(!pattern7.test(data95)){
const err180 = {instancePath:instancePath+"/genesys/loadDistributionServer/release",schemaPath:"#/properties/genesys/properties/loadDistributionServer/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/genesys/loadDistributionServer/release",schemaPath:"#/properties/genesys/properties/loadDistributionServer/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data93.upgradeTo !== undefined){
let data96 = data93.upgradeTo;
if(typeof data96 === "string"){
if(!pattern7.test(data96)){
const err182 = {instancePath:instancePath+"/genesys/loadDistributionServer/upgradeTo",schemaPath:"#/properties/genesys/properties/loadDistributionServer/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/genesys/loadDistributionServer/upgradeTo",schemaPath:"#/properties/genesys/properties/loadDistributionServer/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data93.host !== undefined){
let data97 = data93.host;
if(typeof data97 === "string"){
if(!pattern0.test(data97)){
const err184 = {instancePath:instancePath+"/genesys/loadDistributionServer/host",schemaPath:"#/properties/genesys/properties/loadDistributionServer/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/genesys/loadDistributionServer/host",schemaPath:"#/properties/genesys/properties/loadDistributionServer/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data93.backupHost !== undefined){
let data98 = data93.backupHost;
if(typeof data98 === "string"){
if(!pattern0.test(data98)){
const err186 = {instancePath:instancePath+"/genesys/loadDistributionServer/backupHost",schemaPath:"#/properties/genesys/properties/loadDistributionServer/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/genesys/loadDistributionServer/backupHost",schemaPath:"#/properties/genesys/properties/loadDistributionServer/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data93.site !== undefined){
let data99 = data93.site;
if(typeof data99 === "string"){
if(!pattern0.test(data99)){
const err188 = {instancePath:instancePath+"/genesys/loadDistributionServer/site",schemaPath:"#/properties/genesys/properties/loadDistributionServer/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/genesys/loadDistributionServer/site",schemaPath:"#/properties/genesys/properties/loadDistributionServer/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data93.redundancy !== undefined){
let data100 = data93.redundancy;
if(typeof data100 !== "string"){
const err190 = {instancePath:instancePath+"/genesys/loadDistributionServer/redundancy",schemaPath:"#/properties/genesys/properties/loadDistributionServer/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(!(((data100 === "none") || (data100 === "warm")) || (data100 === "hot"))){
const err191 = {instancePath:instancePath+"/genesys/loadDistributionServer/redundancy",schemaPath:"#/properties/genesys/properties/loadDistributionServer/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.loadDistributionServer.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data93.instances !== undefined){
let data101 = data93.instances;
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
const err192 = {instancePath:instancePath+"/genesys/loadDistributionServer/instances",schemaPath:"#/properties/genesys/properties/loadDistributionServer/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 > 1000000000 || isNaN(data101)){
const err193 = {instancePath:instancePath+"/genesys/loadDistributionServer/instances",schemaPath:"#/properties/genesys/properties/loadDistributionServer/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(data101 < 1 || isNaN(data101)){
const err194 = {instancePath:instancePath+"/genesys/loadDistributionServer/instances",schemaPath:"#/properties/genesys/properties/loadDistributionServer/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
if(data93.licenseServer !== undefined){
let data102 = data93.licenseServer;
if(typeof data102 === "string"){
if(!pattern0.test(data102)){
const err195 = {instancePath:instancePath+"/genesys/loadDistributionServer/licenseServer",schemaPath:"#/properties/genesys/properties/loadDistributionServer/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/genesys/loadDistributionServer/licenseServer",schemaPath:"#/properties/genesys/properties/loadDistributionServer/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data93.backupLicenseServer !== undefined){
let data103 = data93.backupLicenseServer;
if(typeof data103 === "string"){
if(!pattern0.test(data103)){
const err197 = {instancePath:instancePath+"/genesys/loadDistributionServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/loadDistributionServer/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/genesys/loadDistributionServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/loadDistributionServer/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data93.licenseFile !== undefined){
let data104 = data93.licenseFile;
if(typeof data104 === "string"){
if(!pattern0.test(data104)){
const err199 = {instancePath:instancePath+"/genesys/loadDistributionServer/licenseFile",schemaPath:"#/properties/genesys/properties/loadDistributionServer/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/genesys/loadDistributionServer/licenseFile",schemaPath:"#/properties/genesys/properties/loadDistributionServer/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data93.runsAs !== undefined){
let data105 = data93.runsAs;
if(typeof data105 !== "string"){
const err201 = {instancePath:instancePath+"/genesys/loadDistributionServer/runsAs",schemaPath:"#/properties/genesys/properties/loadDistributionServer/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(!((data105 === "system") || (data105 === "account"))){
const err202 = {instancePath:instancePath+"/genesys/loadDistributionServer/runsAs",schemaPath:"#/properties/genesys/properties/loadDistributionServer/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.loadDistributionServer.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data93.dependsOn !== undefined){
let data106 = data93.dependsOn;
if(Array.isArray(data106)){
const len11 = data106.length;
for(let i11=0; i11<len11; i11++){
let data107 = data106[i11];
if(typeof data107 === "string"){
if(!pattern0.test(data107)){
const err203 = {instancePath:instancePath+"/genesys/loadDistributionServer/dependsOn/" + i11,schemaPath:"#/properties/genesys/properties/loadDistributionServer/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/genesys/loadDistributionServer/dependsOn/" + i11,schemaPath:"#/properties/genesys/properties/loadDistributionServer/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/genesys/loadDistributionServer/dependsOn",schemaPath:"#/properties/genesys/properties/loadDistributionServer/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
else {
const err206 = {instancePath:instancePath+"/genesys/loadDistributionServer",schemaPath:"#/properties/genesys/properties/loadDistributionServer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data56.configurationImportWizard !== undefined){
if(typeof data56.configurationImportWizard !== "boolean"){
const err207 = {instancePath:instancePath+"/genesys/configurationImportWizard",schemaPath:"#/properties/genesys/properties/configurationImportWizard/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data56.callConcentrator !== undefined){
let data109 = data56.callConcentrator;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key11 in data109){
if(!(func2.call(schema11.properties.genesys.properties.callConcentrator.properties, key11))){
const err208 = {instancePath:instancePath+"/genesys/callConcentrator",schemaPath:"#/properties/genesys/properties/callConcentrator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data109.name !== undefined){
let data110 = data109.name;
if(typeof data110 === "string"){
if(!pattern0.test(data110)){
const err209 = {instancePath:instancePath+"/genesys/callConcentrator/name",schemaPath:"#/properties/genesys/properties/callConcentrator/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/genesys/callConcentrator/name",schemaPath:"#/properties/genesys/properties/callConcentrator/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data109.release !== undefined){
let data111 = data109.release;
if(typeof data111 === "string"){
if(!pattern7.test(data111)){
const err211 = {instancePath:instancePath+"/genesys/callConcentrator/release",schemaPath:"#/properties/genesys/properties/callConcentrator/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/genesys/callConcentrator/release",schemaPath:"#/properties/genesys/properties/callConcentrator/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data109.upgradeTo !== undefined){
let data112 = data109.upgradeTo;
if(typeof data112 === "string"){
if(!pattern7.test(data112)){
const err213 = {instancePath:instancePath+"/genesys/callConcentrator/upgradeTo",schemaPath:"#/properties/genesys/properties/callConcentrator/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/genesys/callConcentrator/upgradeTo",schemaPath:"#/properties/genesys/properties/callConcentrator/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data109.host !== undefined){
let data113 = data109.host;
if(typeof data113 === "string"){
if(!pattern0.test(data113)){
const err215 = {instancePath:instancePath+"/genesys/callConcentrator/host",schemaPath:"#/properties/genesys/properties/callConcentrator/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/genesys/callConcentrator/host",schemaPath:"#/properties/genesys/properties/callConcentrator/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data109.backupHost !== undefined){
let data114 = data109.backupHost;
if(typeof data114 === "string"){
if(!pattern0.test(data114)){
const err217 = {instancePath:instancePath+"/genesys/callConcentrator/backupHost",schemaPath:"#/properties/genesys/properties/callConcentrator/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/genesys/callConcentrator/backupHost",schemaPath:"#/properties/genesys/properties/callConcentrator/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data109.site !== undefined){
let data115 = data109.site;
if(typeof data115 === "string"){
if(!pattern0.test(data115)){
const err219 = {instancePath:instancePath+"/genesys/callConcentrator/site",schemaPath:"#/properties/genesys/properties/callConcentrator/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/genesys/callConcentrator/site",schemaPath:"#/properties/genesys/properties/callConcentrator/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data109.redundancy !== undefined){
let data116 = data109.redundancy;
if(typeof data116 !== "string"){
const err221 = {instancePath:instancePath+"/genesys/callConcentrator/redundancy",schemaPath:"#/properties/genesys/properties/callConcentrator/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(!(((data116 === "none") || (data116 === "warm")) || (data116 === "hot"))){
const err222 = {instancePath:instancePath+"/genesys/callConcentrator/redundancy",schemaPath:"#/properties/genesys/properties/callConcentrator/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.callConcentrator.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data109.instances !== undefined){
let data117 = data109.instances;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
const err223 = {instancePath:instancePath+"/genesys/callConcentrator/instances",schemaPath:"#/properties/genesys/properties/callConcentrator/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 > 1000000000 || isNaN(data117)){
const err224 = {instancePath:instancePath+"/genesys/callConcentrator/instances",schemaPath:"#/properties/genesys/properties/callConcentrator/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(data117 < 1 || isNaN(data117)){
const err225 = {instancePath:instancePath+"/genesys/callConcentrator/instances",schemaPath:"#/properties/genesys/properties/callConcentrator/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
if(data109.licenseServer !== undefined){
let data118 = data109.licenseServer;
if(typeof data118 === "string"){
if(!pattern0.test(data118)){
const err226 = {instancePath:instancePath+"/genesys/callConcentrator/licenseServer",schemaPath:"#/properties/genesys/properties/callConcentrator/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/genesys/callConcentrator/licenseServer",schemaPath:"#/properties/genesys/properties/callConcentrator/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data109.backupLicenseServer !== undefined){
let data119 = data109.backupLicenseServer;
if(typeof data119 === "string"){
if(!pattern0.test(data119)){
const err228 = {instancePath:instancePath+"/genesys/callConcentrator/backupLicenseServer",schemaPath:"#/properties/genesys/properties/callConcentrator/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/genesys/callConcentrator/backupLicenseServer",schemaPath:"#/properties/genesys/properties/callConcentrator/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data109.licenseFile !== undefined){
let data120 = data109.licenseFile;
if(typeof data120 === "string"){
if(!pattern0.test(data120)){
const err230 = {instancePath:instancePath+"/genesys/callConcentrator/licenseFile",schemaPath:"#/properties/genesys/properties/callConcentrator/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/genesys/callConcentrator/licenseFile",schemaPath:"#/properties/genesys/properties/callConcentrator/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data109.runsAs !== undefined){
let data121 = data109.runsAs;
if(typeof data121 !== "string"){
const err232 = {instancePath:instancePath+"/genesys/callConcentrator/runsAs",schemaPath:"#/properties/genesys/properties/callConcentrator/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(!((data121 === "system") || (data121 === "account"))){
const err233 = {instancePath:instancePath+"/genesys/callConcentrator/runsAs",schemaPath:"#/properties/genesys/properties/callConcentrator/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.callConcentrator.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data109.dependsOn !== undefined){
let data122 = data109.dependsOn;
if(Array.isArray(data122)){
const len12 = data122.length;
for(let i12=0; i12<len12; i12++){
let data123 = data122[i12];
if(typeof data123 === "string"){
if(!pattern0.test(data123)){
const err234 = {instancePath:instancePath+"/genesys/callConcentrator/dependsOn/" + i12,schemaPath:"#/properties/genesys/properties/callConcentrator/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
else {
const err235 = {instancePath:instancePath+"/genesys/callConcentrator/dependsOn/" + i12,schemaPath:"#/properties/genesys/properties/callConcentrator/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/genesys/callConcentrator/dependsOn",schemaPath:"#/properties/genesys/properties/callConcentrator/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
}
else {
const err237 = {instancePath:instancePath+"/genesys/callConcentrator",schemaPath:"#/properties/genesys/properties/callConcentrator/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data56.tServers !== undefined){
let data124 = data56.tServers;
if(Array.isArray(data124)){
const len13 = data124.length;
for(let i13=0; i13<len13; i13++){
let data125 = data124[i13];
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.name === undefined){
const err238 = {instancePath:instancePath+"/genesys/tServers/" + i13,schemaPath:"#/properties/genesys/properties/tServers/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
for(const key12 in data125){
if(!(func2.call(schema11.properties.genesys.properties.tServers.items.properties, key12))){
const err239 = {instancePath:instancePath+"/genesys/tServers/" + i13,schemaPath:"#/properties/genesys/properties/tServers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data125.name !== undefined){
let data126 = data125.name;
if(typeof data126 === "string"){
if(!pattern0.test(data126)){
const err240 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/name",schemaPath:"#/properties/genesys/properties/tServers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/name",schemaPath:"#/properties/genesys/properties/tServers/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data125.release !== undefined){
let data127 = data125.release;
if(typeof data127 === "string"){
if(!pattern7.test(data127)){
const err242 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/release",schemaPath:"#/properties/genesys/properties/tServers/items/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
else {
const err243 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/release",schemaPath:"#/properties/genesys/properties/tServers/items/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data125.upgradeTo !== undefined){
let data128 = data125.upgradeTo;
if(typeof data128 === "string"){
if(!pattern7.test(data128)){
const err244 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/upgradeTo",schemaPath:"#/properties/genesys/properties/tServers/items/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
else {
const err245 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/upgradeTo",schemaPath:"#/properties/genesys/properties/tServers/items/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data125.host !== undefined){
let data129 = data125.host;
if(typeof data129 === "string"){
if(!pattern0.test(data129)){
const err246 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/host",schemaPath:"#/properties/genesys/properties/tServers/items/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
else {
const err247 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/host",schemaPath:"#/properties/genesys/properties/tServers/items/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data125.backupHost !== undefined){
let data130 = data125.backupHost;
if(typeof data130 === "string"){
if(!pattern0.test(data130)){
const err248 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/backupHost",schemaPath:"#/properties/genesys/properties/tServers/items/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
else {
const err249 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/backupHost",schemaPath:"#/properties/genesys/properties/tServers/items/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data125.site !== undefined){
let data131 = data125.site;
if(typeof data131 === "string"){
if(!pattern0.test(data131)){
const err250 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/site",schemaPath:"#/properties/genesys/properties/tServers/items/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else {
const err251 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/site",schemaPath:"#/properties/genesys/properties/tServers/items/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data125.redundancy !== undefined){
let data132 = data125.redundancy;
if(typeof data132 !== "string"){
const err252 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/redundancy",schemaPath:"#/properties/genesys/properties/tServers/items/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(!(((data132 === "none") || (data132 === "warm")) || (data132 === "hot"))){
const err253 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/redundancy",schemaPath:"#/properties/genesys/properties/tServers/items/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.tServers.items.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data125.licenseServer !== undefined){
let data133 = data125.licenseServer;
if(typeof data133 === "string"){
if(!pattern0.test(data133)){
const err254 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/licenseServer",schemaPath:"#/properties/genesys/properties/tServers/items/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
else {
const err255 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/licenseServer",schemaPath:"#/properties/genesys/properties/tServers/items/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data125.backupLicenseServer !== undefined){
let data134 = data125.backupLicenseServer;
if(typeof data134 === "string"){
if(!pattern0.test(data134)){
const err256 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/backupLicenseServer",schemaPath:"#/properties/genesys/properties/tServers/items/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
else {
const err257 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/backupLicenseServer",schemaPath:"#/properties/genesys/properties/tServers/items/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data125.licenseFile !== undefined){
let data135 = data125.licenseFile;
if(typeof data135 === "string"){
if(!pattern0.test(data135)){
const err258 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/licenseFile",schemaPath:"#/properties/genesys/properties/tServers/items/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
else {
const err259 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/licenseFile",schemaPath:"#/properties/genesys/properties/tServers/items/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data125.runsAs !== undefined){
let data136 = data125.runsAs;
if(typeof data136 !== "string"){
const err260 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/runsAs",schemaPath:"#/properties/genesys/properties/tServers/items/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(!((data136 === "system") || (data136 === "account"))){
const err261 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/runsAs",schemaPath:"#/properties/genesys/properties/tServers/items/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.tServers.items.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data125.dependsOn !== undefined){
let data137 = data125.dependsOn;
if(Array.isArray(data137)){
const len14 = data137.length;
for(let i14=0; i14<len14; i14++){
let data138 = data137[i14];
if(typeof data138 === "string"){
if(!pattern0.test(data138)){
const err262 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/dependsOn/" + i14,schemaPath:"#/properties/genesys/properties/tServers/items/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/dependsOn/" + i14,schemaPath:"#/properties/genesys/properties/tServers/items/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
else {
const err264 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/dependsOn",schemaPath:"#/properties/genesys/properties/tServers/items/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data125.kind !== undefined){
let data139 = data125.kind;
if(typeof data139 !== "string"){
const err265 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/kind",schemaPath:"#/properties/genesys/properties/tServers/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(!(((((data139 === "premise") || (data139 === "network")) || (data139 === "ctiLess")) || (data139 === "cstaConnector")) || (data139 === "cstaBroadWorks"))){
const err266 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/kind",schemaPath:"#/properties/genesys/properties/tServers/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.tServers.items.properties.kind.enum}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data125.type !== undefined){
let data140 = data125.type;
if(typeof data140 === "string"){
if(!pattern0.test(data140)){
const err267 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/type",schemaPath:"#/properties/genesys/properties/tServers/items/properties/type/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/type",schemaPath:"#/properties/genesys/properties/tServers/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data125.seatDns !== undefined){
let data141 = data125.seatDns;
if(!(((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141))) && (isFinite(data141)))){
const err269 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/seatDns",schemaPath:"#/properties/genesys/properties/tServers/items/properties/seatDns/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if((typeof data141 == "number") && (isFinite(data141))){
if(data141 > 1000000000 || isNaN(data141)){
const err270 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/seatDns",schemaPath:"#/properties/genesys/properties/tServers/items/properties/seatDns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(data141 < 0 || isNaN(data141)){
const err271 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/seatDns",schemaPath:"#/properties/genesys/properties/tServers/items/properties/seatDns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
}
if(data125.technicalDns !== undefined){
let data142 = data125.technicalDns;
if(!(((typeof data142 == "number") && (!(data142 % 1) && !isNaN(data142))) && (isFinite(data142)))){
const err272 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/technicalDns",schemaPath:"#/properties/genesys/properties/tServers/items/properties/technicalDns/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if((typeof data142 == "number") && (isFinite(data142))){
if(data142 > 1000000000 || isNaN(data142)){
const err273 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/technicalDns",schemaPath:"#/properties/genesys/properties/tServers/items/properties/technicalDns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(data142 < 0 || isNaN(data142)){
const err274 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/technicalDns",schemaPath:"#/properties/genesys/properties/tServers/items/properties/technicalDns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
if(data125.multiSite !== undefined){
if(typeof data125.multiSite !== "boolean"){
const err275 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/multiSite",schemaPath:"#/properties/genesys/properties/tServers/items/properties/multiSite/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data125.peers !== undefined){
let data144 = data125.peers;
if(Array.isArray(data144)){
const len15 = data144.length;
for(let i15=0; i15<len15; i15++){
let data145 = data144[i15];
if(typeof data145 === "string"){
if(!pattern0.test(data145)){
const err276 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/peers/" + i15,schemaPath:"#/properties/genesys/properties/tServers/items/properties/peers/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
else {
const err277 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/peers/" + i15,schemaPath:"#/properties/genesys/properties/tServers/items/properties/peers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
else {
const err278 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/peers",schemaPath:"#/properties/genesys/properties/tServers/items/properties/peers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data125.parkingPorts !== undefined){
let data146 = data125.parkingPorts;
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
const err279 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/parkingPorts",schemaPath:"#/properties/genesys/properties/tServers/items/properties/parkingPorts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if((typeof data146 == "number") && (isFinite(data146))){
if(data146 > 1000000000 || isNaN(data146)){
const err280 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/parkingPorts",schemaPath:"#/properties/genesys/properties/tServers/items/properties/parkingPorts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(data146 < 0 || isNaN(data146)){
const err281 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/parkingPorts",schemaPath:"#/properties/genesys/properties/tServers/items/properties/parkingPorts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
if(data125.options !== undefined){
let data147 = data125.options;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
for(const key13 in data147){
if(!((key13 === "num-of-licenses") || (key13 === "num-sdn-licenses"))){
const err282 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/options",schemaPath:"#/properties/genesys/properties/tServers/items/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data147["num-of-licenses"] !== undefined){
let data148 = data147["num-of-licenses"];
if((!(((typeof data148 == "number") && (!(data148 % 1) && !isNaN(data148))) && (isFinite(data148)))) && (typeof data148 !== "string")){
const err283 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/options/num-of-licenses",schemaPath:"#/properties/genesys/properties/tServers/items/properties/options/properties/num-of-licenses/type",keyword:"type",params:{type: schema11.properties.genesys.properties.tServers.items.properties.options.properties["num-of-licenses"].type}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data147["num-sdn-licenses"] !== undefined){
let data149 = data147["num-sdn-licenses"];
if((!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149)))) && (typeof data149 !== "string")){
const err284 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/options/num-sdn-licenses",schemaPath:"#/properties/genesys/properties/tServers/items/properties/options/properties/num-sdn-licenses/type",keyword:"type",params:{type: schema11.properties.genesys.properties.tServers.items.properties.options.properties["num-sdn-licenses"].type}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
else {
const err285 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/options",schemaPath:"#/properties/genesys/properties/tServers/items/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
}
else {
const err286 = {instancePath:instancePath+"/genesys/tServers/" + i13,schemaPath:"#/properties/genesys/properties/tServers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
}
else {
const err287 = {instancePath:instancePath+"/genesys/tServers",schemaPath:"#/properties/genesys/properties/tServers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data56.ivrServers !== undefined){
let data150 = data56.ivrServers;
if(Array.isArray(data150)){
const len16 = data150.length;
for(let i16=0; i16<len16; i16++){
let data151 = data150[i16];
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
if(data151.name === undefined){
const err288 = {instancePath:instancePath+"/genesys/ivrServers/" + i16,schemaPath:"#/properties/genesys/properties/ivrServers/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(data151.mode === undefined){
const err289 = {instancePath:instancePath+"/genesys/ivrServers/" + i16,schemaPath:"#/properties/genesys/properties/ivrServers/items/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
for(const key14 in data151){
if(!(func2.call(schema11.properties.genesys.properties.ivrServers.items.properties, key14))){
const err290 = {instancePath:instancePath+"/genesys/ivrServers/" + i16,schemaPath:"#/properties/genesys/properties/ivrServers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data151.name !== undefined){
let data152 = data151.name;
if(typeof data152 === "string"){
if(!pattern0.test(data152)){
const err291 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/name",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
else {
const err292 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/name",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data151.release !== undefined){
let data153 = data151.release;
if(typeof data153 === "string"){
if(!pattern7.test(data153)){
const err293 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/release",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
else {
const err294 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/release",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data151.upgradeTo !== undefined){
let data154 = data151.upgradeTo;
if(typeof data154 === "string"){
if(!pattern7.test(data154)){
const err295 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/upgradeTo",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
else {
const err296 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/upgradeTo",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data151.host !== undefined){
let data155 = data151.host;
if(typeof data155 === "string"){
if(!pattern0.test(data155)){
const err297 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/host",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
else {
const err298 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/host",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data151.backupHost !== undefined){
let data156 = data151.backupHost;
if(typeof data156 === "string"){
if(!pattern0.test(data156)){
const err299 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/backupHost",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
else {
const err300 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/backupHost",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data151.site !== undefined){
let data157 = data151.site;
if(typeof data157 === "string"){
if(!pattern0.test(data157)){
const err301 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/site",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
else {
const err302 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/site",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data151.redundancy !== undefined){
let data158 = data151.redundancy;
if(typeof data158 !== "string"){
const err303 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/redundancy",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(!(((data158 === "none") || (data158 === "warm")) || (data158 === "hot"))){
const err304 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/redundancy",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.ivrServers.items.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data151.licenseServer !== undefined){
let data159 = data151.licenseServer;
if(typeof data159 === "string"){
if(!pattern0.test(data159)){
const err305 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/licenseServer",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
else {
const err306 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/licenseServer",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data151.backupLicenseServer !== undefined){
let data160 = data151.backupLicenseServer;
if(typeof data160 === "string"){
if(!pattern0.test(data160)){
const err307 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/backupLicenseServer",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
else {
const err308 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/backupLicenseServer",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data151.licenseFile !== undefined){
let data161 = data151.licenseFile;
if(typeof data161 === "string"){
if(!pattern0.test(data161)){
const err309 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/licenseFile",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
else {
const err310 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/licenseFile",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data151.runsAs !== undefined){
let data162 = data151.runsAs;
if(typeof data162 !== "string"){
const err311 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/runsAs",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(!((data162 === "system") || (data162 === "account"))){
const err312 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/runsAs",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.ivrServers.items.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data151.dependsOn !== undefined){
let data163 = data151.dependsOn;
if(Array.isArray(data163)){
const len17 = data163.length;
for(let i17=0; i17<len17; i17++){
let data164 = data163[i17];
if(typeof data164 === "string"){
if(!pattern0.test(data164)){
const err313 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/dependsOn/" + i17,schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
else {
const err314 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/dependsOn/" + i17,schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
}
else {
const err315 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/dependsOn",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data151.mode !== undefined){
let data165 = data151.mode;
if(typeof data165 !== "string"){
const err316 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/mode",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if(!(((data165 === "behind") || (data165 === "inFront")) || (data165 === "network"))){
const err317 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/mode",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.ivrServers.items.properties.mode.enum}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data151.ports !== undefined){
let data166 = data151.ports;
if(!(((typeof data166 == "number") && (!(data166 % 1) && !isNaN(data166))) && (isFinite(data166)))){
const err318 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/ports",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/ports/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if((typeof data166 == "number") && (isFinite(data166))){
if(data166 > 1000000000 || isNaN(data166)){
const err319 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/ports",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/ports/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(data166 < 0 || isNaN(data166)){
const err320 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/ports",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/ports/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
}
if(data151.routing !== undefined){
if(typeof data151.routing !== "boolean"){
const err321 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/routing",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/routing/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data151.peakTreatments !== undefined){
let data168 = data151.peakTreatments;
if(!(((typeof data168 == "number") && (!(data168 % 1) && !isNaN(data168))) && (isFinite(data168)))){
const err322 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/peakTreatments",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/peakTreatments/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if((typeof data168 == "number") && (isFinite(data168))){
if(data168 > 1000000000 || isNaN(data168)){
const err323 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/peakTreatments",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/peakTreatments/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(data168 < 0 || isNaN(data168)){
const err324 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/peakTreatments",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/peakTreatments/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
}
else {
const err325 = {instancePath:instancePath+"/genesys/ivrServers/" + i16,schemaPath:"#/properties/genesys/properties/ivrServers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
}
else {
const err326 = {instancePath:instancePath+"/genesys/ivrServers",schemaPath:"#/properties/genesys/properties/ivrServers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data56.universalRoutingServer !== undefined){
let data169 = data56.universalRoutingServer;
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
for(const key15 in data169){
if(!(func2.call(schema11.properties.genesys.properties.universalRoutingServer.properties, key15))){
const err327 = {instancePath:instancePath+"/genesys/universalRoutingServer",schemaPath:"#/properties/genesys/properties/universalRoutingServer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data169.name !== undefined){
let data170 = data169.name;
if(typeof data170 === "string"){
if(!pattern0.test(data170)){
const err328 = {instancePath:instancePath+"/genesys/universalRoutingServer/name",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
else {
const err329 = {instancePath:instancePath+"/genesys/universalRoutingServer/name",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data169.release !== undefined){
let data171 = data169.release;
if(typeof data171 === "string"){
if(!pattern7.test(data171)){
const err330 = {instancePath:instancePath+"/genesys/universalRoutingServer/release",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
else {
const err331 = {instancePath:instancePath+"/genesys/universalRoutingServer/release",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data169.upgradeTo !== undefined){
let data172 = data169.upgradeTo;
if(typeof data172 === "string"){
if(!pattern7.test(data172)){
const err332 = {instancePath:instancePath+"/genesys/universalRoutingServer/upgradeTo",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
else {
const err333 = {instancePath:instancePath+"/genesys/universalRoutingServer/upgradeTo",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data169.host !== undefined){
let data173 = data169.host;
if(typeof data173 === "string"){
if(!pattern0.test(data173)){
const err334 = {instancePath:instancePath+"/genesys/universalRoutingServer/host",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
else {
const err335 = {instancePath:instancePath+"/genesys/universalRoutingServer/host",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data169.backupHost !== undefined){
let data174 = data169.backupHost;
if(typeof data174 === "string"){
if(!pattern0.test(data174)){
const err336 = {instancePath:instancePath+"/genesys/universalRoutingServer/backupHost",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
else {
const err337 = {instancePath:instancePath+"/genesys/universalRoutingServer/backupHost",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data169.site !== undefined){
let data175 = data169.site;
if(typeof data175 === "string"){
if(!pattern0.test(data175)){
const err338 = {instancePath:instancePath+"/genesys/universalRoutingServer/site",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
else {
const err339 = {instancePath:instancePath+"/genesys/universalRoutingServer/site",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data169.redundancy !== undefined){
let data176 = data169.redundancy;
if(typeof data176 !== "string"){
const err340 = {instancePath:instancePath+"/genesys/universalRoutingServer/redundancy",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(!(((data176 === "none") || (data176 === "warm")) || (data176 === "hot"))){
const err341 = {instancePath:instancePath+"/genesys/universalRoutingServer/redundancy",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.universalRoutingServer.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data169.instances !== undefined){
let data177 = data169.instances;
if(!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177)))){
const err342 = {instancePath:instancePath+"/genesys/universalRoutingServer/instances",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if((typeof data177 == "number") && (isFinite(data177))){
if(data177 > 1000000000 || isNaN(data177)){
const err343 = {instancePath:instancePath+"/genesys/universalRoutingServer/instances",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if(data177 < 1 || isNaN(data177)){
const err344 = {instancePath:instancePath+"/genesys/universalRoutingServer/instances",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
}
if(data169.licenseServer !== undefined){
let data178 = data169.licenseServer;
if(typeof data178 === "string"){
if(!pattern0.test(data178)){
const err345 = {instancePath:instancePath+"/genesys/universalRoutingServer/licenseServer",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
else {
const err346 = {instancePath:instancePath+"/genesys/universalRoutingServer/licenseServer",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data169.backupLicenseServer !== undefined){
let data179 = data169.backupLicenseServer;
if(typeof data179 === "string"){
if(!pattern0.test(data179)){
const err347 = {instancePath:instancePath+"/genesys/universalRoutingServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
else {
const err348 = {instancePath:instancePath+"/genesys/universalRoutingServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data169.licenseFile !== undefined){
let data180 = data169.licenseFile;
if(typeof data180 === "string"){
if(!pattern0.test(data180)){
const err349 = {instancePath:instancePath+"/genesys/universalRoutingServer/licenseFile",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
else {
const err350 = {instancePath:instancePath+"/genesys/universalRoutingServer/licenseFile",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data169.runsAs !== undefined){
let data181 = data169.runsAs;
if(typeof data181 !== "string"){
const err351 = {instancePath:instancePath+"/genesys/universalRoutingServer/runsAs",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if(!((data181 === "system") || (data181 === "account"))){
const err352 = {instancePath:instancePath+"/genesys/universalRoutingServer/runsAs",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.universalRoutingServer.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data169.dependsOn !== undefined){
let data182 = data169.dependsOn;
if(Array.isArray(data182)){
const len18 = data182.length;
for(let i18=0; i18<len18; i18++){
let data183 = data182[i18];
if(typeof data183 === "string"){
if(!pattern0.test(data183)){
const err353 = {instancePath:instancePath+"/genesys/universalRoutingServer/dependsOn/" + i18,schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
else {
const err354 = {instancePath:instancePath+"/genesys/universalRoutingServer/dependsOn/" + i18,schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
else {
const err355 = {instancePath:instancePath+"/genesys/universalRoutingServer/dependsOn",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data169.agentPlaces !== undefined){
let data184 = data169.agentPlaces;
if(!(((typeof data184 == "number") && (!(data184 % 1) && !isNaN(data184))) && (isFinite(data184)))){
const err356 = {instancePath:instancePath+"/genesys/universalRoutingServer/agentPlaces",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/agentPlaces/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if((typeof data184 == "number") && (isFinite(data184))){
if(data184 > 1000000000 || isNaN(data184)){
const err357 = {instancePath:instancePath+"/genesys/universalRoutingServer/agentPlaces",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/agentPlaces/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if(data184 < 0 || isNaN(data184)){
const err358 = {instancePath:instancePath+"/genesys/universalRoutingServer/agentPlaces",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/agentPlaces/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
}
if(data169.ivrPlaces !== undefined){
let data185 = data169.ivrPlaces;
if(!(((typeof data185 == "number") && (!(data185 % 1) && !isNaN(data185))) && (isFinite(data185)))){
const err359 = {instancePath:instancePath+"/genesys/universalRoutingServer/ivrPlaces",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/ivrPlaces/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if((typeof data185 == "number") && (isFinite(data185))){
if(data185 > 1000000000 || isNaN(data185)){
const err360 = {instancePath:instancePath+"/genesys/universalRoutingServer/ivrPlaces",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/ivrPlaces/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if(data185 < 0 || isNaN(data185)){
const err361 = {instancePath:instancePath+"/genesys/universalRoutingServer/ivrPlaces",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/ivrPlaces/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
}
if(data169.peakAtShiftChange !== undefined){
let data186 = data169.peakAtShiftChange;
if(!(((typeof data186 == "number") && (!(data186 % 1) && !isNaN(data186))) && (isFinite(data186)))){
const err362 = {instancePath:instancePath+"/genesys/universalRoutingServer/peakAtShiftChange",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/peakAtShiftChange/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
if((typeof data186 == "number") && (isFinite(data186))){
if(data186 > 1000000000 || isNaN(data186)){
const err363 = {instancePath:instancePath+"/genesys/universalRoutingServer/peakAtShiftChange",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/peakAtShiftChange/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
if(data186 < 0 || isNaN(data186)){
const err364 = {instancePath:instancePath+"/genesys/universalRoutingServer/peakAtShiftChange",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/peakAtShiftChange/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
}
if(data169.pickupCalls !== undefined){
if(typeof data169.pickupCalls !== "boolean"){
const err365 = {instancePath:instancePath+"/genesys/universalRoutingServer/pickupCalls",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/pickupCalls/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data169.thirdPartyTools !== undefined){
let data188 = data169.thirdPartyTools;
if(Array.isArray(data188)){
const len19 = data188.length;
for(let i19=0; i19<len19; i19++){
let data189 = data188[i19];
if(typeof data189 === "string"){
if(!pattern0.test(data189)){
const err366 = {instancePath:instancePath+"/genesys/universalRoutingServer/thirdPartyTools/" + i19,schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/thirdPartyTools/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
else {
const err367 = {instancePath:instancePath+"/genesys/universalRoutingServer/thirdPartyTools/" + i19,schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/thirdPartyTools/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
}
else {
const err368 = {instancePath:instancePath+"/genesys/universalRoutingServer/thirdPartyTools",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/thirdPartyTools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
}
else {
const err369 = {instancePath:instancePath+"/genesys/universalRoutingServer",schemaPath:"#/properties/genesys/properties/universalRoutingServer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data56.outbound !== undefined){
let data190 = data56.outbound;
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
for(const key16 in data190){
if(!(func2.call(schema11.properties.genesys.properties.outbound.properties, key16))){
const err370 = {instancePath:instancePath+"/genesys/outbound",schemaPath:"#/properties/genesys/properties/outbound/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data190.name !== undefined){
let data191 = data190.name;
if(typeof data191 === "string"){
if(!pattern0.test(data191)){
const err371 = {instancePath:instancePath+"/genesys/outbound/name",schemaPath:"#/properties/genesys/properties/outbound/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
else {
const err372 = {instancePath:instancePath+"/genesys/outbound/name",schemaPath:"#/properties/genesys/properties/outbound/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
if(data190.release !== undefined){
let data192 = data190.release;
if(typeof data192 === "string"){
if(!pattern7.test(data192)){
const err373 = {instancePath:instancePath+"/genesys/outbound/release",schemaPath:"#/properties/genesys/properties/outbound/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
else {
const err374 = {instancePath:instancePath+"/genesys/outbound/release",schemaPath:"#/properties/genesys/properties/outbound/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data190.upgradeTo !== undefined){
let data193 = data190.upgradeTo;
if(typeof data193 === "string"){
if(!pattern7.test(data193)){
const err375 = {instancePath:instancePath+"/genesys/outbound/upgradeTo",schemaPath:"#/properties/genesys/properties/outbound/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
else {
const err376 = {instancePath:instancePath+"/genesys/outbound/upgradeTo",schemaPath:"#/properties/genesys/properties/outbound/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data190.host !== undefined){
let data194 = data190.host;
if(typeof data194 === "string"){
if(!pattern0.test(data194)){
const err377 = {instancePath:instancePath+"/genesys/outbound/host",schemaPath:"#/properties/genesys/properties/outbound/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
else {
const err378 = {instancePath:instancePath+"/genesys/outbound/host",schemaPath:"#/properties/genesys/properties/outbound/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data190.backupHost !== undefined){
let data195 = data190.backupHost;
if(typeof data195 === "string"){
if(!pattern0.test(data195)){
const err379 = {instancePath:instancePath+"/genesys/outbound/backupHost",schemaPath:"#/properties/genesys/properties/outbound/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
else {
const err380 = {instancePath:instancePath+"/genesys/outbound/backupHost",schemaPath:"#/properties/genesys/properties/outbound/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data190.site !== undefined){
let data196 = data190.site;
if(typeof data196 === "string"){
if(!pattern0.test(data196)){
const err381 = {instancePath:instancePath+"/genesys/outbound/site",schemaPath:"#/properties/genesys/properties/outbound/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
else {
const err382 = {instancePath:instancePath+"/genesys/outbound/site",schemaPath:"#/properties/genesys/properties/outbound/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data190.redundancy !== undefined){
let data197 = data190.redundancy;
if(typeof data197 !== "string"){
const err383 = {instancePath:instancePath+"/genesys/outbound/redundancy",schemaPath:"#/properties/genesys/properties/outbound/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
if(!(((data197 === "none") || (data197 === "warm")) || (data197 === "hot"))){
const err384 = {instancePath:instancePath+"/genesys/outbound/redundancy",schemaPath:"#/properties/genesys/properties/outbound/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.outbound.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data190.instances !== undefined){
let data198 = data190.instances;
if(!(((typeof data198 == "number") && (!(data198 % 1) && !isNaN(data198))) && (isFinite(data198)))){
const err385 = {instancePath:instancePath+"/genesys/outbound/instances",schemaPath:"#/properties/genesys/properties/outbound/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if((typeof data198 == "number") && (isFinite(data198))){
if(data198 > 1000000000 || isNaN(data198)){
const err386 = {instancePath:instancePath+"/genesys/outbound/instances",schemaPath:"#/properties/genesys/properties/outbound/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
if(data198 < 1 || isNaN(data198)){
const err387 = {instancePath:instancePath+"/genesys/outbound/instances",schemaPath:"#/properties/genesys/properties/outbound/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
}
if(data190.licenseServer !== undefined){
let data199 = data190.licenseServer;
if(typeof data199 === "string"){
if(!pattern0.test(data199)){
const err388 = {instancePath:instancePath+"/genesys/outbound/licenseServer",schemaPath:"#/properties/genesys/properties/outbound/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
else {
const err389 = {instancePath:instancePath+"/genesys/outbound/licenseServer",schemaPath:"#/properties/genesys/properties/outbound/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(data190.backupLicenseServer !== undefined){
let data200 = data190.backupLicenseServer;
if(typeof data200 === "string"){
if(!pattern0.test(data200)){
const err390 = {instancePath:instancePath+"/genesys/outbound/backupLicenseServer",schemaPath:"#/properties/genesys/properties/outbound/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
else {
const err391 = {instancePath:instancePath+"/genesys/outbound/backupLicenseServer",schemaPath:"#/properties/genesys/properties/outbound/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data190.licenseFile !== undefined){
let data201 = data190.licenseFile;
if(typeof data201 === "string"){
if(!pattern0.test(data201)){
const err392 = {instancePath:instancePath+"/genesys/outbound/licenseFile",schemaPath:"#/properties/genesys/properties/outbound/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
else {
const err393 = {instancePath:instancePath+"/genesys/outbound/licenseFile",schemaPath:"#/properties/genesys/properties/outbound/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data190.runsAs !== undefined){
let data202 = data190.runsAs;
if(typeof data202 !== "string"){
const err394 = {instancePath:instancePath+"/genesys/outbound/runsAs",schemaPath:"#/properties/genesys/properties/outbound/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(!((data202 === "system") || (data202 === "account"))){
const err395 = {instancePath:instancePath+"/genesys/outbound/runsAs",schemaPath:"#/properties/genesys/properties/outbound/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.outbound.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data190.dependsOn !== undefined){
let data203 = data190.dependsOn;
if(Array.isArray(data203)){
const len20 = data203.length;
for(let i20=0; i20<len20; i20++){
let data204 = data203[i20];
if(typeof data204 === "string"){
if(!pattern0.test(data204)){
const err396 = {instancePath:instancePath+"/genesys/outbound/dependsOn/" + i20,schemaPath:"#/properties/genesys/properties/outbound/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
else {
const err397 = {instancePath:instancePath+"/genesys/outbound/dependsOn/" + i20,schemaPath:"#/properties/genesys/properties/outbound/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
}
else {
const err398 = {instancePath:instancePath+"/genesys/outbound/dependsOn",schemaPath:"#/properties/genesys/properties/outbound/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data190.modes !== undefined){
let data205 = data190.modes;
if(Array.isArray(data205)){
const len21 = data205.length;
for(let i21=0; i21<len21; i21++){
let data206 = data205[i21];
if(typeof data206 !== "string"){
const err399 = {instancePath:instancePath+"/genesys/outbound/modes/" + i21,schemaPath:"#/properties/genesys/properties/outbound/properties/modes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
if(!(((data206 === "preview") || (data206 === "predictive")) || (data206 === "progressive"))){
const err400 = {instancePath:instancePath+"/genesys/outbound/modes/" + i21,schemaPath:"#/properties/genesys/properties/outbound/properties/modes/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.outbound.properties.modes.items.enum}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
}
else {
const err401 = {instancePath:instancePath+"/genesys/outbound/modes",schemaPath:"#/properties/genesys/properties/outbound/properties/modes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data190.peakAgents !== undefined){
let data207 = data190.peakAgents;
if(!(((typeof data207 == "number") && (!(data207 % 1) && !isNaN(data207))) && (isFinite(data207)))){
const err402 = {instancePath:instancePath+"/genesys/outbound/peakAgents",schemaPath:"#/properties/genesys/properties/outbound/properties/peakAgents/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
if((typeof data207 == "number") && (isFinite(data207))){
if(data207 > 1000000000 || isNaN(data207)){
const err403 = {instancePath:instancePath+"/genesys/outbound/peakAgents",schemaPath:"#/properties/genesys/properties/outbound/properties/peakAgents/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(data207 < 0 || isNaN(data207)){
const err404 = {instancePath:instancePath+"/genesys/outbound/peakAgents",schemaPath:"#/properties/genesys/properties/outbound/properties/peakAgents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
}
if(data190.options !== undefined){
let data208 = data190.options;
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
for(const key17 in data208){
if(!(key17 === "num-of-licenses")){
const err405 = {instancePath:instancePath+"/genesys/outbound/options",schemaPath:"#/properties/genesys/properties/outbound/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data208["num-of-licenses"] !== undefined){
let data209 = data208["num-of-licenses"];
if((!(((typeof data209 == "number") && (!(data209 % 1) && !isNaN(data209))) && (isFinite(data209)))) && (typeof data209 !== "string")){
const err406 = {instancePath:instancePath+"/genesys/outbound/options/num-of-licenses",schemaPath:"#/properties/genesys/properties/outbound/properties/options/properties/num-of-licenses/type",keyword:"type",params:{type: schema11.properties.genesys.properties.outbound.properties.options.properties["num-of-licenses"].type}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
}
else {
const err407 = {instancePath:instancePath+"/genesys/outbound/options",schemaPath:"#/properties/genesys/properties/outbound/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
}
else {
const err408 = {instancePath:instancePath+"/genesys/outbound",schemaPath:"#/properties/genesys/properties/outbound/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data56.cpdServer !== undefined){
let data210 = data56.cpdServer;
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
for(const key18 in data210){
if(!(func2.call(schema11.properties.genesys.properties.cpdServer.properties, key18))){
const err409 = {instancePath:instancePath+"/genesys/cpdServer",schemaPath:"#/properties/genesys/properties/cpdServer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data210.name !== undefined){
let data211 = data210.name;
if(typeof data211 === "string"){
if(!pattern0.test(data211)){
const err410 = {instancePath:instancePath+"/genesys/cpdServer/name",schemaPath:"#/properties/genesys/properties/cpdServer/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
else {
const err411 = {instancePath:instancePath+"/genesys/cpdServer/name",schemaPath:"#/properties/genesys/properties/cpdServer/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data210.release !== undefined){
let data212 = data210.release;
if(typeof data212 === "string"){
if(!pattern7.test(data212)){
const err412 = {instancePath:instancePath+"/genesys/cpdServer/release",schemaPath:"#/properties/genesys/properties/cpdServer/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
else {
const err413 = {instancePath:instancePath+"/genesys/cpdServer/release",schemaPath:"#/properties/genesys/properties/cpdServer/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data210.upgradeTo !== undefined){
let data213 = data210.upgradeTo;
if(typeof data213 === "string"){
if(!pattern7.test(data213)){
const err414 = {instancePath:instancePath+"/genesys/cpdServer/upgradeTo",schemaPath:"#/properties/genesys/properties/cpdServer/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
else {
const err415 = {instancePath:instancePath+"/genesys/cpdServer/upgradeTo",schemaPath:"#/properties/genesys/properties/cpdServer/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data210.host !== undefined){
let data214 = data210.host;
if(typeof data214 === "string"){
if(!pattern0.test(data214)){
const err416 = {instancePath:instancePath+"/genesys/cpdServer/host",schemaPath:"#/properties/genesys/properties/cpdServer/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
else {
const err417 = {instancePath:instancePath+"/genesys/cpdServer/host",schemaPath:"#/properties/genesys/properties/cpdServer/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data210.backupHost !== undefined){
let data215 = data210.backupHost;
if(typeof data215 === "string"){
if(!pattern0.test(data215)){
const err418 = {instancePath:instancePath+"/genesys/cpdServer/backupHost",schemaPath:"#/properties/genesys/properties/cpdServer/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
else {
const err419 = {instancePath:instancePath+"/genesys/cpdServer/backupHost",schemaPath:"#/properties/genesys/properties/cpdServer/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data210.site !== undefined){
let data216 = data210.site;
if(typeof data216 === "string"){
if(!pattern0.test(data216)){
const err420 = {instancePath:instancePath+"/genesys/cpdServer/site",schemaPath:"#/properties/genesys/properties/cpdServer/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
else {
const err421 = {instancePath:instancePath+"/genesys/cpdServer/site",schemaPath:"#/properties/genesys/properties/cpdServer/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data210.redundancy !== undefined){
let data217 = data210.redundancy;
if(typeof data217 !== "string"){
const err422 = {instancePath:instancePath+"/genesys/cpdServer/redundancy",schemaPath:"#/properties/genesys/properties/cpdServer/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
if(!(((data217 === "none") || (data217 === "warm")) || (data217 === "hot"))){
const err423 = {instancePath:instancePath+"/genesys/cpdServer/redundancy",schemaPath:"#/properties/genesys/properties/cpdServer/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.cpdServer.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data210.instances !== undefined){
let data218 = data210.instances;
if(!(((typeof data218 == "number") && (!(data218 % 1) && !isNaN(data218))) && (isFinite(data218)))){
const err424 = {instancePath:instancePath+"/genesys/cpdServer/instances",schemaPath:"#/properties/genesys/properties/cpdServer/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if((typeof data218 == "number") && (isFinite(data218))){
if(data218 > 1000000000 || isNaN(data218)){
const err425 = {instancePath:instancePath+"/genesys/cpdServer/instances",schemaPath:"#/properties/genesys/properties/cpdServer/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
if(data218 < 1 || isNaN(data218)){
const err426 = {instancePath:instancePath+"/genesys/cpdServer/instances",schemaPath:"#/properties/genesys/properties/cpdServer/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
}
if(data210.licenseServer !== undefined){
let data219 = data210.licenseServer;
if(typeof data219 === "string"){
if(!pattern0.test(data219)){
const err427 = {instancePath:instancePath+"/genesys/cpdServer/licenseServer",schemaPath:"#/properties/genesys/properties/cpdServer/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
else {
const err428 = {instancePath:instancePath+"/genesys/cpdServer/licenseServer",schemaPath:"#/properties/genesys/properties/cpdServer/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data210.backupLicenseServer !== undefined){
let data220 = data210.backupLicenseServer;
if(typeof data220 === "string"){
if(!pattern0.test(data220)){
const err429 = {instancePath:instancePath+"/genesys/cpdServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/cpdServer/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
else {
const err430 = {instancePath:instancePath+"/genesys/cpdServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/cpdServer/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data210.licenseFile !== undefined){
let data221 = data210.licenseFile;
if(typeof data221 === "string"){
if(!pattern0.test(data221)){
const err431 = {instancePath:instancePath+"/genesys/cpdServer/licenseFile",schemaPath:"#/properties/genesys/properties/cpdServer/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
else {
const err432 = {instancePath:instancePath+"/genesys/cpdServer/licenseFile",schemaPath:"#/properties/genesys/properties/cpdServer/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data210.runsAs !== undefined){
let data222 = data210.runsAs;
if(typeof data222 !== "string"){
const err433 = {instancePath:instancePath+"/genesys/cpdServer/runsAs",schemaPath:"#/properties/genesys/properties/cpdServer/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
if(!((data222 === "system") || (data222 === "account"))){
const err434 = {instancePath:instancePath+"/genesys/cpdServer/runsAs",schemaPath:"#/properties/genesys/properties/cpdServer/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.cpdServer.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data210.dependsOn !== undefined){
let data223 = data210.dependsOn;
if(Array.isArray(data223)){
const len22 = data223.length;
for(let i22=0; i22<len22; i22++){
let data224 = data223[i22];
if(typeof data224 === "string"){
if(!pattern0.test(data224)){
const err435 = {instancePath:instancePath+"/genesys/cpdServer/dependsOn/" + i22,schemaPath:"#/properties/genesys/properties/cpdServer/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
else {
const err436 = {instancePath:instancePath+"/genesys/cpdServer/dependsOn/" + i22,schemaPath:"#/properties/genesys/properties/cpdServer/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
}
else {
const err437 = {instancePath:instancePath+"/genesys/cpdServer/dependsOn",schemaPath:"#/properties/genesys/properties/cpdServer/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data210.ports !== undefined){
let data225 = data210.ports;
if(!(((typeof data225 == "number") && (!(data225 % 1) && !isNaN(data225))) && (isFinite(data225)))){
const err438 = {instancePath:instancePath+"/genesys/cpdServer/ports",schemaPath:"#/properties/genesys/properties/cpdServer/properties/ports/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
if((typeof data225 == "number") && (isFinite(data225))){
if(data225 > 1000000000 || isNaN(data225)){
const err439 = {instancePath:instancePath+"/genesys/cpdServer/ports",schemaPath:"#/properties/genesys/properties/cpdServer/properties/ports/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
if(data225 < 0 || isNaN(data225)){
const err440 = {instancePath:instancePath+"/genesys/cpdServer/ports",schemaPath:"#/properties/genesys/properties/cpdServer/properties/ports/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
}
if(data210.mode !== undefined){
let data226 = data210.mode;
if(typeof data226 !== "string"){
const err441 = {instancePath:instancePath+"/genesys/cpdServer/mode",schemaPath:"#/properties/genesys/properties/cpdServer/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
if(!((data226 === "asm") || (data226 === "standard"))){
const err442 = {instancePath:instancePath+"/genesys/cpdServer/mode",schemaPath:"#/properties/genesys/properties/cpdServer/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.cpdServer.properties.mode.enum}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
}
else {
const err443 = {instancePath:instancePath+"/genesys/cpdServer",schemaPath:"#/properties/genesys/properties/cpdServer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data56.callback !== undefined){
let data227 = data56.callback;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
for(const key19 in data227){
if(!(func2.call(schema11.properties.genesys.properties.callback.properties, key19))){
const err444 = {instancePath:instancePath+"/genesys/callback",schemaPath:"#/properties/genesys/properties/callback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data227.name !== undefined){
let data228 = data227.name;
if(typeof data228 === "string"){
if(!pattern0.test(data228)){
const err445 = {instancePath:instancePath+"/genesys/callback/name",schemaPath:"#/properties/genesys/properties/callback/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
else {
const err446 = {instancePath:instancePath+"/genesys/callback/name",schemaPath:"#/properties/genesys/properties/callback/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data227.release !== undefined){
let data229 = data227.release;
if(typeof data229 === "string"){
if(!pattern7.test(data229)){
const err447 = {instancePath:instancePath+"/genesys/callback/release",schemaPath:"#/properties/genesys/properties/callback/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
else {
const err448 = {instancePath:instancePath+"/genesys/callback/release",schemaPath:"#/properties/genesys/properties/callback/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data227.upgradeTo !== undefined){
let data230 = data227.upgradeTo;
if(typeof data230 === "string"){
if(!pattern7.test(data230)){
const err449 = {instancePath:instancePath+"/genesys/callback/upgradeTo",schemaPath:"#/properties/genesys/properties/callback/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
else {
const err450 = {instancePath:instancePath+"/genesys/callback/upgradeTo",schemaPath:"#/properties/genesys/properties/callback/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data227.host !== undefined){
let data231 = data227.host;
if(typeof data231 === "string"){
if(!pattern0.test(data231)){
const err451 = {instancePath:instancePath+"/genesys/callback/host",schemaPath:"#/properties/genesys/properties/callback/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
else {
const err452 = {instancePath:instancePath+"/genesys/callback/host",schemaPath:"#/properties/genesys/properties/callback/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data227.backupHost !== undefined){
let data232 = data227.backupHost;
if(typeof data232 === "string"){
if(!pattern0.test(data232)){
const err453 = {instancePath:instancePath+"/genesys/callback/backupHost",schemaPath:"#/properties/genesys/properties/callback/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
else {
const err454 = {instancePath:instancePath+"/genesys/callback/backupHost",schemaPath:"#/properties/genesys/properties/callback/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data227.site !== undefined){
let data233 = data227.site;
if(typeof data233 === "string"){
if(!pattern0.test(data233)){
const err455 = {instancePath:instancePath+"/genesys/callback/site",schemaPath:"#/properties/genesys/properties/callback/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
else {
const err456 = {instancePath:instancePath+"/genesys/callback/site",schemaPath:"#/properties/genesys/properties/callback/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data227.redundancy !== undefined){
let data234 = data227.redundancy;
if(typeof data234 !== "string"){
const err457 = {instancePath:instancePath+"/genesys/callback/redundancy",schemaPath:"#/properties/genesys/properties/callback/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
if(!(((data234 === "none") || (data234 === "warm")) || (data234 === "hot"))){
const err458 = {instancePath:instancePath+"/genesys/callback/redundancy",schemaPath:"#/properties/genesys/properties/callback/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.callback.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data227.instances !== undefined){
let data235 = data227.instances;
if(!(((typeof data235 == "number") && (!(data235 % 1) && !isNaN(data235))) && (isFinite(data235)))){
const err459 = {instancePath:instancePath+"/genesys/callback/instances",schemaPath:"#/properties/genesys/properties/callback/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if((typeof data235 == "number") && (isFinite(data235))){
if(data235 > 1000000000 || isNaN(data235)){
const err460 = {instancePath:instancePath+"/genesys/callback/instances",schemaPath:"#/properties/genesys/properties/callback/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
if(data235 < 1 || isNaN(data235)){
const err461 = {instancePath:instancePath+"/genesys/callback/instances",schemaPath:"#/properties/genesys/properties/callback/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
}
if(data227.licenseServer !== undefined){
let data236 = data227.licenseServer;
if(typeof data236 === "string"){
if(!pattern0.test(data236)){
const err462 = {instancePath:instancePath+"/genesys/callback/licenseServer",schemaPath:"#/properties/genesys/properties/callback/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
else {
const err463 = {instancePath:instancePath+"/genesys/callback/licenseServer",schemaPath:"#/properties/genesys/properties/callback/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data227.backupLicenseServer !== undefined){
let data237 = data227.backupLicenseServer;
if(typeof data237 === "string"){
if(!pattern0.test(data237)){
const err464 = {instancePath:instancePath+"/genesys/callback/backupLicenseServer",schemaPath:"#/properties/genesys/properties/callback/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
else {
const err465 = {instancePath:instancePath+"/genesys/callback/backupLicenseServer",schemaPath:"#/properties/genesys/properties/callback/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data227.licenseFile !== undefined){
let data238 = data227.licenseFile;
if(typeof data238 === "string"){
if(!pattern0.test(data238)){
const err466 = {instancePath:instancePath+"/genesys/callback/licenseFile",schemaPath:"#/properties/genesys/properties/callback/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
else {
const err467 = {instancePath:instancePath+"/genesys/callback/licenseFile",schemaPath:"#/properties/genesys/properties/callback/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data227.runsAs !== undefined){
let data239 = data227.runsAs;
if(typeof data239 !== "string"){
const err468 = {instancePath:instancePath+"/genesys/callback/runsAs",schemaPath:"#/properties/genesys/properties/callback/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
if(!((data239 === "system") || (data239 === "account"))){
const err469 = {instancePath:instancePath+"/genesys/callback/runsAs",schemaPath:"#/properties/genesys/properties/callback/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.callback.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(data227.dependsOn !== undefined){
let data240 = data227.dependsOn;
if(Array.isArray(data240)){
const len23 = data240.length;
for(let i23=0; i23<len23; i23++){
let data241 = data240[i23];
if(typeof data241 === "string"){
if(!pattern0.test(data241)){
const err470 = {instancePath:instancePath+"/genesys/callback/dependsOn/" + i23,schemaPath:"#/properties/genesys/properties/callback/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
else {
const err471 = {instancePath:instancePath+"/genesys/callback/dependsOn/" + i23,schemaPath:"#/properties/genesys/properties/callback/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
}
else {
const err472 = {instancePath:instancePath+"/genesys/callback/dependsOn",schemaPath:"#/properties/genesys/properties/callback/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data227.modes !== undefined){
let data242 = data227.modes;
if(Array.isArray(data242)){
const len24 = data242.length;
for(let i24=0; i24<len24; i24++){
let data243 = data242[i24];
if(typeof data243 !== "string"){
const err473 = {instancePath:instancePath+"/genesys/callback/modes/" + i24,schemaPath:"#/properties/genesys/properties/callback/properties/modes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
if(!((data243 === "preview") || (data243 === "autodial"))){
const err474 = {instancePath:instancePath+"/genesys/callback/modes/" + i24,schemaPath:"#/properties/genesys/properties/callback/properties/modes/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.callback.properties.modes.items.enum}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
}
else {
const err475 = {instancePath:instancePath+"/genesys/callback/modes",schemaPath:"#/properties/genesys/properties/callback/properties/modes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
if(data227.peakRequestsPerHour !== undefined){
let data244 = data227.peakRequestsPerHour;
if(!(((typeof data244 == "number") && (!(data244 % 1) && !isNaN(data244))) && (isFinite(data244)))){
const err476 = {instancePath:instancePath+"/genesys/callback/peakRequestsPerHour",schemaPath:"#/properties/genesys/properties/callback/properties/peakRequestsPerHour/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
if((typeof data244 == "number") && (isFinite(data244))){
if(data244 > 1000000000 || isNaN(data244)){
const err477 = {instancePath:instancePath+"/genesys/callback/peakRequestsPerHour",schemaPath:"#/properties/genesys/properties/callback/properties/peakRequestsPerHour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
if(data244 < 0 || isNaN(data244)){
const err478 = {instancePath:instancePath+"/genesys/callback/peakRequestsPerHour",schemaPath:"#/properties/genesys/properties/callback/properties/peakRequestsPerHour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
}
if(data227.routePoints !== undefined){
let data245 = data227.routePoints;
if(Array.isArray(data245)){
const len25 = data245.length;
for(let i25=0; i25<len25; i25++){
let data246 = data245[i25];
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
for(const key20 in data246){
if(!((key20 === "dn") || (key20 === "autodial"))){
const err479 = {instancePath:instancePath+"/genesys/callback/routePoints/" + i25,schemaPath:"#/properties/genesys/properties/callback/properties/routePoints/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data246.dn !== undefined){
let data247 = data246.dn;
if(typeof data247 === "string"){
if(!pattern0.test(data247)){
const err480 = {instancePath:instancePath+"/genesys/callback/routePoints/" + i25+"/dn",schemaPath:"#/properties/genesys/properties/callback/properties/routePoints/items/properties/dn/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
else {
const err481 = {instancePath:instancePath+"/genesys/callback/routePoints/" + i25+"/dn",schemaPath:"#/properties/genesys/properties/callback/properties/routePoints/items/properties/dn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data246.autodial !== undefined){
if(typeof data246.autodial !== "boolean"){
const err482 = {instancePath:instancePath+"/genesys/callback/routePoints/" + i25+"/autodial",schemaPath:"#/properties/genesys/properties/callback/properties/routePoints/items/properties/autodial/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
}
else {
const err483 = {instancePath:instancePath+"/genesys/callback/routePoints/" + i25,schemaPath:"#/properties/genesys/properties/callback/properties/routePoints/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
}
else {
const err484 = {instancePath:instancePath+"/genesys/callback/routePoints",schemaPath:"#/properties/genesys/properties/callback/properties/routePoints/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data227.usesCpdServer !== undefined){
if(typeof data227.usesCpdServer !== "boolean"){
const err485 = {instancePath:instancePath+"/genesys/callback/usesCpdServer",schemaPath:"#/properties/genesys/properties/callback/properties/usesCpdServer/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
}
else {
const err486 = {instancePath:instancePath+"/genesys/callback",schemaPath:"#/properties/genesys/properties/callback/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data56.voiceTreatment !== undefined){
let data250 = data56.voiceTreatment;
if(data250 && typeof data250 == "object" && !Array.isArray(data250)){
for(const key21 in data250){
if(!(func2.call(schema11.properties.genesys.properties.voiceTreatment.properties, key21))){
const err487 = {instancePath:instancePath+"/genesys/voiceTreatment",schemaPath:"#/properties/genesys/properties/voiceTreatment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data250.name !== undefined){
let data251 = data250.name;
if(typeof data251 === "string"){
if(!pattern0.test(data251)){
const err488 = {instancePath:instancePath+"/genesys/voiceTreatment/name",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
else {
const err489 = {instancePath:instancePath+"/genesys/voiceTreatment/name",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data250.release !== undefined){
let data252 = data250.release;
if(typeof data252 === "string"){
if(!pattern7.test(data252)){
const err490 = {instancePath:instancePath+"/genesys/voiceTreatment/release",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
else {
const err491 = {instancePath:instancePath+"/genesys/voiceTreatment/release",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data250.upgradeTo !== undefined){
let data253 = data250.upgradeTo;
if(typeof data253 === "string"){
if(!pattern7.test(data253)){
const err492 = {instancePath:instancePath+"/genesys/voiceTreatment/upgradeTo",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
else {
const err493 = {instancePath:instancePath+"/genesys/voiceTreatment/upgradeTo",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
if(data250.host !== undefined){
let data254 = data250.host;
if(typeof data254 === "string"){
if(!pattern0.test(data254)){
const err494 = {instancePath:instancePath+"/genesys/voiceTreatment/host",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
else {
const err495 = {instancePath:instancePath+"/genesys/voiceTreatment/host",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data250.backupHost !== undefined){
let data255 = data250.backupHost;
if(typeof data255 === "string"){
if(!pattern0.test(data255)){
const err496 = {instancePath:instancePath+"/genesys/voiceTreatment/backupHost",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
else {
const err497 = {instancePath:instancePath+"/genesys/voiceTreatment/backupHost",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data250.site !== undefined){
let data256 = data250.site;
if(typeof data256 === "string"){
if(!pattern0.test(data256)){
const err498 = {instancePath:instancePath+"/genesys/voiceTreatment/site",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
else {
const err499 = {instancePath:instancePath+"/genesys/voiceTreatment/site",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data250.redundancy !== undefined){
let data257 = data250.redundancy;
if(typeof data257 !== "string"){
const err500 = {instancePath:instancePath+"/genesys/voiceTreatment/redundancy",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
if(!(((data257 === "none") || (data257 === "warm")) || (data257 === "hot"))){
const err501 = {instancePath:instancePath+"/genesys/voiceTreatment/redundancy",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.voiceTreatment.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
if(data250.instances !== undefined){
let data258 = data250.instances;
if(!(((typeof data258 == "number") && (!(data258 % 1) && !isNaN(data258))) && (isFinite(data258)))){
const err502 = {instancePath:instancePath+"/genesys/voiceTreatment/instances",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
if((typeof data258 == "number") && (isFinite(data258))){
if(data258 > 1000000000 || isNaN(data258)){
const err503 = {instancePath:instancePath+"/genesys/voiceTreatment/instances",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if(data258 < 1 || isNaN(data258)){
const err504 = {instancePath:instancePath+"/genesys/voiceTreatment/instances",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
}
if(data250.licenseServer !== undefined){
let data259 = data250.licenseServer;
if(typeof data259 === "string"){
if(!pattern0.test(data259)){
const err505 = {instancePath:instancePath+"/genesys/voiceTreatment/licenseServer",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
else {
const err506 = {instancePath:instancePath+"/genesys/voiceTreatment/licenseServer",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data250.backupLicenseServer !== undefined){
let data260 = data250.backupLicenseServer;
if(typeof data260 === "string"){
if(!pattern0.test(data260)){
const err507 = {instancePath:instancePath+"/genesys/voiceTreatment/backupLicenseServer",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
else {
const err508 = {instancePath:instancePath+"/genesys/voiceTreatment/backupLicenseServer",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data250.licenseFile !== undefined){
let data261 = data250.licenseFile;
if(typeof data261 === "string"){
if(!pattern0.test(data261)){
const err509 = {instancePath:instancePath+"/genesys/voiceTreatment/licenseFile",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
else {
const err510 = {instancePath:instancePath+"/genesys/voiceTreatment/licenseFile",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data250.runsAs !== undefined){
let data262 = data250.runsAs;
if(typeof data262 !== "string"){
const err511 = {instancePath:instancePath+"/genesys/voiceTreatment/runsAs",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
if(!((data262 === "system") || (data262 === "account"))){
const err512 = {instancePath:instancePath+"/genesys/voiceTreatment/runsAs",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.voiceTreatment.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
if(data250.dependsOn !== undefined){
let data263 = data250.dependsOn;
if(Array.isArray(data263)){
const len26 = data263.length;
for(let i26=0; i26<len26; i26++){
let data264 = data263[i26];
if(typeof data264 === "string"){
if(!pattern0.test(data264)){
const err513 = {instancePath:instancePath+"/genesys/voiceTreatment/dependsOn/" + i26,schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
else {
const err514 = {instancePath:instancePath+"/genesys/voiceTreatment/dependsOn/" + i26,schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
}
else {
const err515 = {instancePath:instancePath+"/genesys/voiceTreatment/dependsOn",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
if(data250.ports !== undefined){
let data265 = data250.ports;
if(!(((typeof data265 == "number") && (!(data265 % 1) && !isNaN(data265))) && (isFinite(data265)))){
const err516 = {instancePath:instancePath+"/genesys/voiceTreatment/ports",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/ports/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
if((typeof data265 == "number") && (isFinite(data265))){
if(data265 > 1000000000 || isNaN(data265)){
const err517 = {instancePath:instancePath+"/genesys/voiceTreatment/ports",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/ports/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
if(data265 < 0 || isNaN(data265)){
const err518 = {instancePath:instancePath+"/genesys/voiceTreatment/ports",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/ports/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
}
}
else {
const err519 = {instancePath:instancePath+"/genesys/voiceTreatment",schemaPath:"#/properties/genesys/properties/voiceTreatment/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
if(data56.infoMart !== undefined){
let data266 = data56.infoMart;
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
for(const key22 in data266){
if(!(func2.call(schema11.properties.genesys.properties.infoMart.properties, key22))){
const err520 = {instancePath:instancePath+"/genesys/infoMart",schemaPath:"#/properties/genesys/properties/infoMart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data266.name !== undefined){
let data267 = data266.name;
if(typeof data267 === "string"){
if(!pattern0.test(data267)){
const err521 = {instancePath:instancePath+"/genesys/infoMart/name",schemaPath:"#/properties/genesys/properties/infoMart/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
else {
const err522 = {instancePath:instancePath+"/genesys/infoMart/name",schemaPath:"#/properties/genesys/properties/infoMart/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
if(data266.release !== undefined){
let data268 = data266.release;
if(typeof data268 === "string"){
if(!pattern7.test(data268)){
const err523 = {instancePath:instancePath+"/genesys/infoMart/release",schemaPath:"#/properties/genesys/properties/infoMart/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
else {
const err524 = {instancePath:instancePath+"/genesys/infoMart/release",schemaPath:"#/properties/genesys/properties/infoMart/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
if(data266.upgradeTo !== undefined){
let data269 = data266.upgradeTo;
if(typeof data269 === "string"){
if(!pattern7.test(data269)){
const err525 = {instancePath:instancePath+"/genesys/infoMart/upgradeTo",schemaPath:"#/properties/genesys/properties/infoMart/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
else {
const err526 = {instancePath:instancePath+"/genesys/infoMart/upgradeTo",schemaPath:"#/properties/genesys/properties/infoMart/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data266.host !== undefined){
let data270 = data266.host;
if(typeof data270 === "string"){
if(!pattern0.test(data270)){
const err527 = {instancePath:instancePath+"/genesys/infoMart/host",schemaPath:"#/properties/genesys/properties/infoMart/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
else {
const err528 = {instancePath:instancePath+"/genesys/infoMart/host",schemaPath:"#/properties/genesys/properties/infoMart/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
if(data266.backupHost !== undefined){
let data271 = data266.backupHost;
if(typeof data271 === "string"){
if(!pattern0.test(data271)){
const err529 = {instancePath:instancePath+"/genesys/infoMart/backupHost",schemaPath:"#/properties/genesys/properties/infoMart/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
else {
const err530 = {instancePath:instancePath+"/genesys/infoMart/backupHost",schemaPath:"#/properties/genesys/properties/infoMart/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
if(data266.site !== undefined){
let data272 = data266.site;
if(typeof data272 === "string"){
if(!pattern0.test(data272)){
const err531 = {instancePath:instancePath+"/genesys/infoMart/site",schemaPath:"#/properties/genesys/properties/infoMart/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
else {
const err532 = {instancePath:instancePath+"/genesys/infoMart/site",schemaPath:"#/properties/genesys/properties/infoMart/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data266.redundancy !== undefined){
let data273 = data266.redundancy;
if(typeof data273 !== "string"){
const err533 = {instancePath:instancePath+"/genesys/infoMart/redundancy",schemaPath:"#/properties/genesys/properties/infoMart/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if(!(((data273 === "none") || (data273 === "warm")) || (data273 === "hot"))){
const err534 = {instancePath:instancePath+"/genesys/infoMart/redundancy",schemaPath:"#/properties/genesys/properties/infoMart/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.infoMart.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
if(data266.instances !== undefined){
let data274 = data266.instances;
if(!(((typeof data274 == "number") && (!(data274 % 1) && !isNaN(data274))) && (isFinite(data274)))){
const err535 = {instancePath:instancePath+"/genesys/infoMart/instances",schemaPath:"#/properties/genesys/properties/infoMart/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
if((typeof data274 == "number") && (isFinite(data274))){
if(data274 > 1000000000 || isNaN(data274)){
const err536 = {instancePath:instancePath+"/genesys/infoMart/instances",schemaPath:"#/properties/genesys/properties/infoMart/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
if(data274 < 1 || isNaN(data274)){
const err537 = {instancePath:instancePath+"/genesys/infoMart/instances",schemaPath:"#/properties/genesys/properties/infoMart/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
}
if(data266.licenseServer !== undefined){
let data275 = data266.licenseServer;
if(typeof data275 === "string"){
if(!pattern0.test(data275)){
const err538 = {instancePath:instancePath+"/genesys/infoMart/licenseServer",schemaPath:"#/properties/genesys/properties/infoMart/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
else {
const err539 = {instancePath:instancePath+"/genesys/infoMart/licenseServer",schemaPath:"#/properties/genesys/properties/infoMart/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data266.backupLicenseServer !== undefined){
let data276 = data266.backupLicenseServer;
if(typeof data276 === "string"){
if(!pattern0.test(data276)){
const err540 = {instancePath:instancePath+"/genesys/infoMart/backupLicenseServer",schemaPath:"#/properties/genesys/properties/infoMart/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
else {
const err541 = {instancePath:instancePath+"/genesys/infoMart/backupLicenseServer",schemaPath:"#/properties/genesys/properties/infoMart/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(data266.licenseFile !== undefined){
let data277 = data266.licenseFile;
if(typeof data277 === "string"){
if(!pattern0.test(data277)){
const err542 = {instancePath:instancePath+"/genesys/infoMart/licenseFile",schemaPath:"#/properties/genesys/properties/infoMart/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
else {
const err543 = {instancePath:instancePath+"/genesys/infoMart/licenseFile",schemaPath:"#/properties/genesys/properties/infoMart/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
if(data266.runsAs !== undefined){
let data278 = data266.runsAs;
if(typeof data278 !== "string"){
const err544 = {instancePath:instancePath+"/genesys/infoMart/runsAs",schemaPath:"#/properties/genesys/properties/infoMart/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
if(!((data278 === "system") || (data278 === "account"))){
const err545 = {instancePath:instancePath+"/genesys/infoMart/runsAs",schemaPath:"#/properties/genesys/properties/infoMart/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.infoMart.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
if(data266.dependsOn !== undefined){
let data279 = data266.dependsOn;
if(Array.isArray(data279)){
const len27 = data279.length;
for(let i27=0; i27<len27; i27++){
let data280 = data279[i27];
if(typeof data280 === "string"){
if(!pattern0.test(data280)){
const err546 = {instancePath:instancePath+"/genesys/infoMart/dependsOn/" + i27,schemaPath:"#/properties/genesys/properties/infoMart/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
else {
const err547 = {instancePath:instancePath+"/genesys/infoMart/dependsOn/" + i27,schemaPath:"#/properties/genesys/properties/infoMart/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
}
else {
const err548 = {instancePath:instancePath+"/genesys/infoMart/dependsOn",schemaPath:"#/properties/genesys/properties/infoMart/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
if(data266.callConcentratorDatabases !== undefined){
let data281 = data266.callConcentratorDatabases;
if(!(((typeof data281 == "number") && (!(data281 % 1) && !isNaN(data281))) && (isFinite(data281)))){
const err549 = {instancePath:instancePath+"/genesys/infoMart/callConcentratorDatabases",schemaPath:"#/properties/genesys/properties/infoMart/properties/callConcentratorDatabases/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
if((typeof data281 == "number") && (isFinite(data281))){
if(data281 > 1000000000 || isNaN(data281)){
const err550 = {instancePath:instancePath+"/genesys/infoMart/callConcentratorDatabases",schemaPath:"#/properties/genesys/properties/infoMart/properties/callConcentratorDatabases/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
if(data281 < 0 || isNaN(data281)){
const err551 = {instancePath:instancePath+"/genesys/infoMart/callConcentratorDatabases",schemaPath:"#/properties/genesys/properties/infoMart/properties/callConcentratorDatabases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
}
if(data266.statServerDatabases !== undefined){
let data282 = data266.statServerDatabases;
if(!(((typeof data282 == "number") && (!(data282 % 1) && !isNaN(data282))) && (isFinite(data282)))){
const err552 = {instancePath:instancePath+"/genesys/infoMart/statServerDatabases",schemaPath:"#/properties/genesys/properties/infoMart/properties/statServerDatabases/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
if((typeof data282 == "number") && (isFinite(data282))){
if(data282 > 1000000000 || isNaN(data282)){
const err553 = {instancePath:instancePath+"/genesys/infoMart/statServerDatabases",schemaPath:"#/properties/genesys/properties/infoMart/properties/statServerDatabases/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
if(data282 < 0 || isNaN(data282)){
const err554 = {instancePath:instancePath+"/genesys/infoMart/statServerDatabases",schemaPath:"#/properties/genesys/properties/infoMart/properties/statServerDatabases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
}
if(data266.interactionConcentratorDatabases !== undefined){
let data283 = data266.interactionConcentratorDatabases;
if(!(((typeof data283 == "number") && (!(data283 % 1) && !isNaN(data283))) && (isFinite(data283)))){
const err555 = {instancePath:instancePath+"/genesys/infoMart/interactionConcentratorDatabases",schemaPath:"#/properties/genesys/properties/infoMart/properties/interactionConcentratorDatabases/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
if((typeof data283 == "number") && (isFinite(data283))){
if(data283 > 1000000000 || isNaN(data283)){
const err556 = {instancePath:instancePath+"/genesys/infoMart/interactionConcentratorDatabases",schemaPath:"#/properties/genesys/properties/infoMart/properties/interactionConcentratorDatabases/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
if(data283 < 0 || isNaN(data283)){
const err557 = {instancePath:instancePath+"/genesys/infoMart/interactionConcentratorDatabases",schemaPath:"#/properties/genesys/properties/infoMart/properties/interactionConcentratorDatabases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
}
if(data266.callConcentratorPairs !== undefined){
let data284 = data266.callConcentratorPairs;
if(!(((typeof data284 == "number") && (!(data284 % 1) && !isNaN(data284))) && (isFinite(data284)))){
const err558 = {instancePath:instancePath+"/genesys/infoMart/callConcentratorPairs",schemaPath:"#/properties/genesys/properties/infoMart/properties/callConcentratorPairs/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
if((typeof data284 == "number") && (isFinite(data284))){
if(data284 > 1000000000 || isNaN(data284)){
const err559 = {instancePath:instancePath+"/genesys/infoMart/callConcentratorPairs",schemaPath:"#/properties/genesys/properties/infoMart/properties/callConcentratorPairs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
if(data284 < 0 || isNaN(data284)){
const err560 = {instancePath:instancePath+"/genesys/infoMart/callConcentratorPairs",schemaPath:"#/properties/genesys/properties/infoMart/properties/callConcentratorPairs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
}
}
else {
const err561 = {instancePath:instancePath+"/genesys/infoMart",schemaPath:"#/properties/genesys/properties/infoMart/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
if(data56.desktop !== undefined){
let data285 = data56.desktop;
if(data285 && typeof data285 == "object" && !Array.isArray(data285)){
for(const key23 in data285){
if(!(func2.call(schema11.properties.genesys.properties.desktop.properties, key23))){
const err562 = {instancePath:instancePath+"/genesys/desktop",schemaPath:"#/properties/genesys/properties/desktop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
if(data285.name !== undefined){
let data286 = data285.name;
if(typeof data286 === "string"){
if(!pattern0.test(data286)){
const err563 = {instancePath:instancePath+"/genesys/desktop/name",schemaPath:"#/properties/genesys/properties/desktop/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
else {
const err564 = {instancePath:instancePath+"/genesys/desktop/name",schemaPath:"#/properties/genesys/properties/desktop/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data285.release !== undefined){
let data287 = data285.release;
if(typeof data287 === "string"){
if(!pattern7.test(data287)){
const err565 = {instancePath:instancePath+"/genesys/desktop/release",schemaPath:"#/properties/genesys/properties/desktop/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
else {
const err566 = {instancePath:instancePath+"/genesys/desktop/release",schemaPath:"#/properties/genesys/properties/desktop/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data285.upgradeTo !== undefined){
let data288 = data285.upgradeTo;
if(typeof data288 === "string"){
if(!pattern7.test(data288)){
const err567 = {instancePath:instancePath+"/genesys/desktop/upgradeTo",schemaPath:"#/properties/genesys/properties/desktop/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
else {
const err568 = {instancePath:instancePath+"/genesys/desktop/upgradeTo",schemaPath:"#/properties/genesys/properties/desktop/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
if(data285.host !== undefined){
let data289 = data285.host;
if(typeof data289 === "string"){
if(!pattern0.test(data289)){
const err569 = {instancePath:instancePath+"/genesys/desktop/host",schemaPath:"#/properties/genesys/properties/desktop/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
else {
const err570 = {instancePath:instancePath+"/genesys/desktop/host",schemaPath:"#/properties/genesys/properties/desktop/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
if(data285.backupHost !== undefined){
let data290 = data285.backupHost;
if(typeof data290 === "string"){
if(!pattern0.test(data290)){
const err571 = {instancePath:instancePath+"/genesys/desktop/backupHost",schemaPath:"#/properties/genesys/properties/desktop/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
else {
const err572 = {instancePath:instancePath+"/genesys/desktop/backupHost",schemaPath:"#/properties/genesys/properties/desktop/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
if(data285.site !== undefined){
let data291 = data285.site;
if(typeof data291 === "string"){
if(!pattern0.test(data291)){
const err573 = {instancePath:instancePath+"/genesys/desktop/site",schemaPath:"#/properties/genesys/properties/desktop/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
else {
const err574 = {instancePath:instancePath+"/genesys/desktop/site",schemaPath:"#/properties/genesys/properties/desktop/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
if(data285.redundancy !== undefined){
let data292 = data285.redundancy;
if(typeof data292 !== "string"){
const err575 = {instancePath:instancePath+"/genesys/desktop/redundancy",schemaPath:"#/properties/genesys/properties/desktop/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
if(!(((data292 === "none") || (data292 === "warm")) || (data292 === "hot"))){
const err576 = {instancePath:instancePath+"/genesys/desktop/redundancy",schemaPath:"#/properties/genesys/properties/desktop/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.desktop.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
if(data285.instances !== undefined){
let data293 = data285.instances;
if(!(((typeof data293 == "number") && (!(data293 % 1) && !isNaN(data293))) && (isFinite(data293)))){
const err577 = {instancePath:instancePath+"/genesys/desktop/instances",schemaPath:"#/properties/genesys/properties/desktop/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
if((typeof data293 == "number") && (isFinite(data293))){
if(data293 > 1000000000 || isNaN(data293)){
const err578 = {instancePath:instancePath+"/genesys/desktop/instances",schemaPath:"#/properties/genesys/properties/desktop/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
if(data293 < 1 || isNaN(data293)){
const err579 = {instancePath:instancePath+"/genesys/desktop/instances",schemaPath:"#/properties/genesys/properties/desktop/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
}
if(data285.licenseServer !== undefined){
let data294 = data285.licenseServer;
if(typeof data294 === "string"){
if(!pattern0.test(data294)){
const err580 = {instancePath:instancePath+"/genesys/desktop/licenseServer",schemaPath:"#/properties/genesys/properties/desktop/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
else {
const err581 = {instancePath:instancePath+"/genesys/desktop/licenseServer",schemaPath:"#/properties/genesys/properties/desktop/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
if(data285.backupLicenseServer !== undefined){
let data295 = data285.backupLicenseServer;
if(typeof data295 === "string"){
if(!pattern0.test(data295)){
const err582 = {instancePath:instancePath+"/genesys/desktop/backupLicenseServer",schemaPath:"#/properties/genesys/properties/desktop/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
else {
const err583 = {instancePath:instancePath+"/genesys/desktop/backupLicenseServer",schemaPath:"#/properties/genesys/properties/desktop/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
if(data285.licenseFile !== undefined){
let data296 = data285.licenseFile;
if(typeof data296 === "string"){
if(!pattern0.test(data296)){
const err584 = {instancePath:instancePath+"/genesys/desktop/licenseFile",schemaPath:"#/properties/genesys/properties/desktop/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
else {
const err585 = {instancePath:instancePath+"/genesys/desktop/licenseFile",schemaPath:"#/properties/genesys/properties/desktop/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
if(data285.runsAs !== undefined){
let data297 = data285.runsAs;
if(typeof data297 !== "string"){
const err586 = {instancePath:instancePath+"/genesys/desktop/runsAs",schemaPath:"#/properties/genesys/properties/desktop/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
if(!((data297 === "system") || (data297 === "account"))){
const err587 = {instancePath:instancePath+"/genesys/desktop/runsAs",schemaPath:"#/properties/genesys/properties/desktop/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.desktop.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
if(data285.dependsOn !== undefined){
let data298 = data285.dependsOn;
if(Array.isArray(data298)){
const len28 = data298.length;
for(let i28=0; i28<len28; i28++){
let data299 = data298[i28];
if(typeof data299 === "string"){
if(!pattern0.test(data299)){
const err588 = {instancePath:instancePath+"/genesys/desktop/dependsOn/" + i28,schemaPath:"#/properties/genesys/properties/desktop/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
else {
const err589 = {instancePath:instancePath+"/genesys/desktop/dependsOn/" + i28,schemaPath:"#/properties/genesys/properties/desktop/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
}
else {
const err590 = {instancePath:instancePath+"/genesys/desktop/dependsOn",schemaPath:"#/properties/genesys/properties/desktop/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
if(data285.peakAgents !== undefined){
let data300 = data285.peakAgents;
if(!(((typeof data300 == "number") && (!(data300 % 1) && !isNaN(data300))) && (isFinite(data300)))){
const err591 = {instancePath:instancePath+"/genesys/desktop/peakAgents",schemaPath:"#/properties/genesys/properties/desktop/properties/peakAgents/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
if((typeof data300 == "number") && (isFinite(data300))){
if(data300 > 1000000000 || isNaN(data300)){
const err592 = {instancePath:instancePath+"/genesys/desktop/peakAgents",schemaPath:"#/properties/genesys/properties/desktop/properties/peakAgents/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
if(data300 < 0 || isNaN(data300)){
const err593 = {instancePath:instancePath+"/genesys/desktop/peakAgents",schemaPath:"#/properties/genesys/properties/desktop/properties/peakAgents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
}
if(data285.peakSupervisors !== undefined){
let data301 = data285.peakSupervisors;
if(!(((typeof data301 == "number") && (!(data301 % 1) && !isNaN(data301))) && (isFinite(data301)))){
const err594 = {instancePath:instancePath+"/genesys/desktop/peakSupervisors",schemaPath:"#/properties/genesys/properties/desktop/properties/peakSupervisors/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
if((typeof data301 == "number") && (isFinite(data301))){
if(data301 > 1000000000 || isNaN(data301)){
const err595 = {instancePath:instancePath+"/genesys/desktop/peakSupervisors",schemaPath:"#/properties/genesys/properties/desktop/properties/peakSupervisors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
if(data301 < 0 || isNaN(data301)){
const err596 = {instancePath:instancePath+"/genesys/desktop/peakSupervisors",schemaPath:"#/properties/genesys/properties/desktop/properties/peakSupervisors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
}
}
else {
const err597 = {instancePath:instancePath+"/genesys/desktop",schemaPath:"#/properties/genesys/properties/desktop/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
if(data56.agentInteraction !== undefined){
let data302 = data56.agentInteraction;
if(data302 && typeof data302 == "object" && !Array.isArray(data302)){
for(const key24 in data302){
if(!(func2.call(schema11.properties.genesys.properties.agentInteraction.properties, key24))){
const err598 = {instancePath:instancePath+"/genesys/agentInteraction",schemaPath:"#/properties/genesys/properties/agentInteraction/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
if(data302.name !== undefined){
let data303 = data302.name;
if(typeof data303 === "string"){
if(!pattern0.test(data303)){
const err599 = {instancePath:instancePath+"/genesys/agentInteraction/name",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
else {
const err600 = {instancePath:instancePath+"/genesys/agentInteraction/name",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
if(data302.release !== undefined){
let data304 = data302.release;
if(typeof data304 === "string"){
if(!pattern7.test(data304)){
const err601 = {instancePath:instancePath+"/genesys/agentInteraction/release",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
else {
const err602 = {instancePath:instancePath+"/genesys/agentInteraction/release",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
if(data302.upgradeTo !== undefined){
let data305 = data302.upgradeTo;
if(typeof data305 === "string"){
if(!pattern7.test(data305)){
const err603 = {instancePath:instancePath+"/genesys/agentInteraction/upgradeTo",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
else {
const err604 = {instancePath:instancePath+"/genesys/agentInteraction/upgradeTo",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
if(data302.host !== undefined){
let data306 = data302.host;
if(typeof data306 === "string"){
if(!pattern0.test(data306)){
const err605 = {instancePath:instancePath+"/genesys/agentInteraction/host",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
else {
const err606 = {instancePath:instancePath+"/genesys/agentInteraction/host",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
if(data302.backupHost !== undefined){
let data307 = data302.backupHost;
if(typeof data307 === "string"){
if(!pattern0.test(data307)){
const err607 = {instancePath:instancePath+"/genesys/agentInteraction/backupHost",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
else {
const err608 = {instancePath:instancePath+"/genesys/agentInteraction/backupHost",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
if(data302.site !== undefined){
let data308 = data302.site;
if(typeof data308 === "string"){
if(!pattern0.test(data308)){
const err609 = {instancePath:instancePath+"/genesys/agentInteraction/site",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
else {
const err610 = {instancePath:instancePath+"/genesys/agentInteraction/site",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
if(data302.redundancy !== undefined){
let data309 = data302.redundancy;
if(typeof data309 !== "string"){
const err611 = {instancePath:instancePath+"/genesys/agentInteraction/redundancy",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
if(!(((data309 === "none") || (data309 === "warm")) || (data309 === "hot"))){
const err612 = {instancePath:instancePath+"/genesys/agentInteraction/redundancy",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.agentInteraction.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
if(data302.instances !== undefined){
let data310 = data302.instances;
if(!(((typeof data310 == "number") && (!(data310 % 1) && !isNaN(data310))) && (isFinite(data310)))){
const err613 = {instancePath:instancePath+"/genesys/agentInteraction/instances",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
if((typeof data310 == "number") && (isFinite(data310))){
if(data310 > 1000000000 || isNaN(data310)){
const err614 = {instancePath:instancePath+"/genesys/agentInteraction/instances",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
if(data310 < 1 || isNaN(data310)){
const err615 = {instancePath:instancePath+"/genesys/agentInteraction/instances",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
}
if(data302.licenseServer !== undefined){
let data311 = data302.licenseServer;
if(typeof data311 === "string"){
if(!pattern0.test(data311)){
const err616 = {instancePath:instancePath+"/genesys/agentInteraction/licenseServer",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
else {
const err617 = {instancePath:instancePath+"/genesys/agentInteraction/licenseServer",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
if(data302.backupLicenseServer !== undefined){
let data312 = data302.backupLicenseServer;
if(typeof data312 === "string"){
if(!pattern0.test(data312)){
const err618 = {instancePath:instancePath+"/genesys/agentInteraction/backupLicenseServer",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
else {
const err619 = {instancePath:instancePath+"/genesys/agentInteraction/backupLicenseServer",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
if(data302.licenseFile !== undefined){
let data313 = data302.licenseFile;
if(typeof data313 === "string"){
if(!pattern0.test(data313)){
const err620 = {instancePath:instancePath+"/genesys/agentInteraction/licenseFile",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
else {
const err621 = {instancePath:instancePath+"/genesys/agentInteraction/licenseFile",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
if(data302.runsAs !== undefined){
let data314 = data302.runsAs;
if(typeof data314 !== "string"){
const err622 = {instancePath:instancePath+"/genesys/agentInteraction/runsAs",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
if(!((data314 === "system") || (data314 === "account"))){
const err623 = {instancePath:instancePath+"/genesys/agentInteraction/runsAs",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.agentInteraction.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
if(data302.dependsOn !== undefined){
let data315 = data302.dependsOn;
if(Array.isArray(data315)){
const len29 = data315.length;
for(let i29=0; i29<len29; i29++){
let data316 = data315[i29];
if(typeof data316 === "string"){
if(!pattern0.test(data316)){
const err624 = {instancePath:instancePath+"/genesys/agentInteraction/dependsOn/" + i29,schemaPath:"#/properties/genesys/properties/agentInteraction/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
else {
const err625 = {instancePath:instancePath+"/genesys/agentInteraction/dependsOn/" + i29,schemaPath:"#/properties/genesys/properties/agentInteraction/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
}
else {
const err626 = {instancePath:instancePath+"/genesys/agentInteraction/dependsOn",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
if(data302.routePoints !== undefined){
if(typeof data302.routePoints !== "boolean"){
const err627 = {instancePath:instancePath+"/genesys/agentInteraction/routePoints",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/routePoints/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
}
else {
const err628 = {instancePath:instancePath+"/genesys/agentInteraction",schemaPath:"#/properties/genesys/properties/agentInteraction/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
if(data56.gis !== undefined){
let data318 = data56.gis;
if(data318 && typeof data318 == "object" && !Array.isArray(data318)){
for(const key25 in data318){
if(!(func2.call(schema11.properties.genesys.properties.gis.properties, key25))){
const err629 = {instancePath:instancePath+"/genesys/gis",schemaPath:"#/properties/genesys/properties/gis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
if(data318.name !== undefined){
let data319 = data318.name;
if(typeof data319 === "string"){
if(!pattern0.test(data319)){
const err630 = {instancePath:instancePath+"/genesys/gis/name",schemaPath:"#/properties/genesys/properties/gis/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
else {
const err631 = {instancePath:instancePath+"/genesys/gis/name",schemaPath:"#/properties/genesys/properties/gis/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
if(data318.release !== undefined){
let data320 = data318.release;
if(typeof data320 === "string"){
if(!pattern7.test(data320)){
const err632 = {instancePath:instancePath+"/genesys/gis/release",schemaPath:"#/properties/genesys/properties/gis/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
else {
const err633 = {instancePath:instancePath+"/genesys/gis/release",schemaPath:"#/properties/genesys/properties/gis/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
if(data318.upgradeTo !== undefined){
let data321 = data318.upgradeTo;
if(typeof data321 === "string"){
if(!pattern7.test(data321)){
const err634 = {instancePath:instancePath+"/genesys/gis/upgradeTo",schemaPath:"#/properties/genesys/properties/gis/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
else {
const err635 = {instancePath:instancePath+"/genesys/gis/upgradeTo",schemaPath:"#/properties/genesys/properties/gis/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
if(data318.host !== undefined){
let data322 = data318.host;
if(typeof data322 === "string"){
if(!pattern0.test(data322)){
const err636 = {instancePath:instancePath+"/genesys/gis/host",schemaPath:"#/properties/genesys/properties/gis/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
else {
const err637 = {instancePath:instancePath+"/genesys/gis/host",schemaPath:"#/properties/genesys/properties/gis/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
if(data318.backupHost !== undefined){
let data323 = data318.backupHost;
if(typeof data323 === "string"){
if(!pattern0.test(data323)){
const err638 = {instancePath:instancePath+"/genesys/gis/backupHost",schemaPath:"#/properties/genesys/properties/gis/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
else {
const err639 = {instancePath:instancePath+"/genesys/gis/backupHost",schemaPath:"#/properties/genesys/properties/gis/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
if(data318.site !== undefined){
let data324 = data318.site;
if(typeof data324 === "string"){
if(!pattern0.test(data324)){
const err640 = {instancePath:instancePath+"/genesys/gis/site",schemaPath:"#/properties/genesys/properties/gis/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
else {
const err641 = {instancePath:instancePath+"/genesys/gis/site",schemaPath:"#/properties/genesys/properties/gis/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
if(data318.redundancy !== undefined){
let data325 = data318.redundancy;
if(typeof data325 !== "string"){
const err642 = {instancePath:instancePath+"/genesys/gis/redundancy",schemaPath:"#/properties/genesys/properties/gis/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
if(!(((data325 === "none") || (data325 === "warm")) || (data325 === "hot"))){
const err643 = {instancePath:instancePath+"/genesys/gis/redundancy",schemaPath:"#/properties/genesys/properties/gis/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.gis.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
}
if(data318.instances !== undefined){
let data326 = data318.instances;
if(!(((typeof data326 == "number") && (!(data326 % 1) && !isNaN(data326))) && (isFinite(data326)))){
const err644 = {instancePath:instancePath+"/genesys/gis/instances",schemaPath:"#/properties/genesys/properties/gis/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
if((typeof data326 == "number") && (isFinite(data326))){
if(data326 > 1000000000 || isNaN(data326)){
const err645 = {instancePath:instancePath+"/genesys/gis/instances",schemaPath:"#/properties/genesys/properties/gis/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
if(data326 < 1 || isNaN(data326)){
const err646 = {instancePath:instancePath+"/genesys/gis/instances",schemaPath:"#/properties/genesys/properties/gis/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
}
if(data318.licenseServer !== undefined){
let data327 = data318.licenseServer;
if(typeof data327 === "string"){
if(!pattern0.test(data327)){
const err647 = {instancePath:instancePath+"/genesys/gis/licenseServer",schemaPath:"#/properties/genesys/properties/gis/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
else {
const err648 = {instancePath:instancePath+"/genesys/gis/licenseServer",schemaPath:"#/properties/genesys/properties/gis/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
if(data318.backupLicenseServer !== undefined){
let data328 = data318.backupLicenseServer;
if(typeof data328 === "string"){
if(!pattern0.test(data328)){
const err649 = {instancePath:instancePath+"/genesys/gis/backupLicenseServer",schemaPath:"#/properties/genesys/properties/gis/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
else {
const err650 = {instancePath:instancePath+"/genesys/gis/backupLicenseServer",schemaPath:"#/properties/genesys/properties/gis/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
if(data318.licenseFile !== undefined){
let data329 = data318.licenseFile;
if(typeof data329 === "string"){
if(!pattern0.test(data329)){
const err651 = {instancePath:instancePath+"/genesys/gis/licenseFile",schemaPath:"#/properties/genesys/properties/gis/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
else {
const err652 = {instancePath:instancePath+"/genesys/gis/licenseFile",schemaPath:"#/properties/genesys/properties/gis/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
if(data318.runsAs !== undefined){
let data330 = data318.runsAs;
if(typeof data330 !== "string"){
const err653 = {instancePath:instancePath+"/genesys/gis/runsAs",schemaPath:"#/properties/genesys/properties/gis/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
if(!((data330 === "system") || (data330 === "account"))){
const err654 = {instancePath:instancePath+"/genesys/gis/runsAs",schemaPath:"#/properties/genesys/properties/gis/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.gis.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
if(data318.dependsOn !== undefined){
let data331 = data318.dependsOn;
if(Array.isArray(data331)){
const len30 = data331.length;
for(let i30=0; i30<len30; i30++){
let data332 = data331[i30];
if(typeof data332 === "string"){
if(!pattern0.test(data332)){
const err655 = {instancePath:instancePath+"/genesys/gis/dependsOn/" + i30,schemaPath:"#/properties/genesys/properties/gis/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
}
else {
const err656 = {instancePath:instancePath+"/genesys/gis/dependsOn/" + i30,schemaPath:"#/properties/genesys/properties/gis/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
}
}
else {
const err657 = {instancePath:instancePath+"/genesys/gis/dependsOn",schemaPath:"#/properties/genesys/properties/gis/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
if(data318.interface !== undefined){
let data333 = data318.interface;
if(typeof data333 !== "string"){
const err658 = {instancePath:instancePath+"/genesys/gis/interface",schemaPath:"#/properties/genesys/properties/gis/properties/interface/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
if(!((data333 === "soap") || (data333 === "gsap"))){
const err659 = {instancePath:instancePath+"/genesys/gis/interface",schemaPath:"#/properties/genesys/properties/gis/properties/interface/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.gis.properties.interface.enum}};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
if(data318.services !== undefined){
let data334 = data318.services;
if(Array.isArray(data334)){
const len31 = data334.length;
for(let i31=0; i31<len31; i31++){
let data335 = data334[i31];
if(typeof data335 !== "string"){
const err660 = {instancePath:instancePath+"/genesys/gis/services/" + i31,schemaPath:"#/properties/genesys/properties/gis/properties/services/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
if(!((((data335 === "agentInteraction") || (data335 === "queue")) || (data335 === "configuration")) || (data335 === "statistics"))){
const err661 = {instancePath:instancePath+"/genesys/gis/services/" + i31,schemaPath:"#/properties/genesys/properties/gis/properties/services/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.gis.properties.services.items.enum}};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
}
else {
const err662 = {instancePath:instancePath+"/genesys/gis/services",schemaPath:"#/properties/genesys/properties/gis/properties/services/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
if(data318.peakConnections !== undefined){
let data336 = data318.peakConnections;
if(data336 && typeof data336 == "object" && !Array.isArray(data336)){
for(const key26 in data336){
if(!(((key26 === "interaction") || (key26 === "configuration")) || (key26 === "statistics"))){
const err663 = {instancePath:instancePath+"/genesys/gis/peakConnections",schemaPath:"#/properties/genesys/properties/gis/properties/peakConnections/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
if(data336.interaction !== undefined){
let data337 = data336.interaction;
if(!(((typeof data337 == "number") && (!(data337 % 1) && !isNaN(data337))) && (isFinite(data337)))){
const err664 = {instancePath:instancePath+"/genesys/gis/peakConnections/interaction",schemaPath:"#/properties/genesys/properties/gis/properties/peakConnections/properties/interaction/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
if((typeof data337 == "number") && (isFinite(data337))){
if(data337 > 1000000000 || isNaN(data337)){
const err665 = {instancePath:instancePath+"/genesys/gis/peakConnections/interaction",schemaPath:"#/properties/genesys/properties/gis/properties/peakConnections/properties/interaction/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
if(data337 < 0 || isNaN(data337)){
const err666 = {instancePath:instancePath+"/genesys/gis/peakConnections/interaction",schemaPath:"#/properties/genesys/properties/gis/properties/peakConnections/properties/interaction/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
}
}
if(data336.configuration !== undefined){
let data338 = data336.configuration;
if(!(((typeof data338 == "number") && (!(data338 % 1) && !isNaN(data338))) && (isFinite(data338)))){
const err667 = {instancePath:instancePath+"/genesys/gis/peakConnections/configuration",schemaPath:"#/properties/genesys/properties/gis/properties/peakConnections/properties/configuration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
if((typeof data338 == "number") && (isFinite(data338))){
if(data338 > 1000000000 || isNaN(data338)){
const err668 = {instancePath:instancePath+"/genesys/gis/peakConnections/configuration",schemaPath:"#/properties/genesys/properties/gis/properties/peakConnections/properties/configuration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
if(data338 < 0 || isNaN(data338)){
const err669 = {instancePath:instancePath+"/genesys/gis/peakConnections/configuration",schemaPath:"#/properties/genesys/properties/gis/properties/peakConnections/properties/configuration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
}
if(data336.statistics !== undefined){
let data339 = data336.statistics;
if(!(((typeof data339 == "number") && (!(data339 % 1) && !isNaN(data339))) && (isFinite(data339)))){
const err670 = {instancePath:instancePath+"/genesys/gis/peakConnections/statistics",schemaPath:"#/properties/genesys/properties/gis/properties/peakConnections/properties/statistics/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
if((typeof data339 == "number") && (isFinite(data339))){
if(data339 > 1000000000 || isNaN(data339)){
const err671 = {instancePath:instancePath+"/genesys/gis/peakConnections/statistics",schemaPath:"#/properties/genesys/properties/gis/properties/peakConnections/properties/statistics/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
if(data339 < 0 || isNaN(data339)){
const err672 = {instancePath:instancePath+"/genesys/gis/peakConnections/statistics",schemaPath:"#/properties/genesys/properties/gis/properties/peakConnections/properties/statistics/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
}
}
else {
const err673 = {instancePath:instancePath+"/genesys/gis/peakConnections",schemaPath:"#/properties/genesys/properties/gis/properties/peakConnections/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
}
}
else {
const err674 = {instancePath:instancePath+"/genesys/gis",schemaPath:"#/properties/genesys/properties/gis/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
}
if(data56.dotNetToolkit !== undefined){
if(typeof data56.dotNetToolkit !== "boolean"){
const err675 = {instancePath:instancePath+"/genesys/dotNetToolkit",schemaPath:"#/properties/genesys/properties/dotNetToolkit/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
if(data56.dotNetServer !== undefined){
let data341 = data56.dotNetServer;
if(data341 && typeof data341 == "object" && !Array.isArray(data341)){
for(const key27 in data341){
if(!(func2.call(schema11.properties.genesys.properties.dotNetServer.properties, key27))){
const err676 = {instancePath:instancePath+"/genesys/dotNetServer",schemaPath:"#/properties/genesys/properties/dotNetServer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
}
if(data341.name !== undefined){
let data342 = data341.name;
if(typeof data342 === "string"){
if(!pattern0.test(data342)){
const err677 = {instancePath:instancePath+"/genesys/dotNetServer/name",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
else {
const err678 = {instancePath:instancePath+"/genesys/dotNetServer/name",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
if(data341.release !== undefined){
let data343 = data341.release;
if(typeof data343 === "string"){
if(!pattern7.test(data343)){
const err679 = {instancePath:instancePath+"/genesys/dotNetServer/release",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
else {
const err680 = {instancePath:instancePath+"/genesys/dotNetServer/release",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
if(data341.upgradeTo !== undefined){
let data344 = data341.upgradeTo;
if(typeof data344 === "string"){
if(!pattern7.test(data344)){
const err681 = {instancePath:instancePath+"/genesys/dotNetServer/upgradeTo",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
}
else {
const err682 = {instancePath:instancePath+"/genesys/dotNetServer/upgradeTo",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
}
if(data341.host !== undefined){
let data345 = data341.host;
if(typeof data345 === "string"){
if(!pattern0.test(data345)){
const err683 = {instancePath:instancePath+"/genesys/dotNetServer/host",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
else {
const err684 = {instancePath:instancePath+"/genesys/dotNetServer/host",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
}
if(data341.backupHost !== undefined){
let data346 = data341.backupHost;
if(typeof data346 === "string"){
if(!pattern0.test(data346)){
const err685 = {instancePath:instancePath+"/genesys/dotNetServer/backupHost",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
}
else {
const err686 = {instancePath:instancePath+"/genesys/dotNetServer/backupHost",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
}
if(data341.site !== undefined){
let data347 = data341.site;
if(typeof data347 === "string"){
if(!pattern0.test(data347)){
const err687 = {instancePath:instancePath+"/genesys/dotNetServer/site",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
else {
const err688 = {instancePath:instancePath+"/genesys/dotNetServer/site",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
if(data341.redundancy !== undefined){
let data348 = data341.redundancy;
if(typeof data348 !== "string"){
const err689 = {instancePath:instancePath+"/genesys/dotNetServer/redundancy",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
if(!(((data348 === "none") || (data348 === "warm")) || (data348 === "hot"))){
const err690 = {instancePath:instancePath+"/genesys/dotNetServer/redundancy",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.dotNetServer.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
if(data341.instances !== undefined){
let data349 = data341.instances;
if(!(((typeof data349 == "number") && (!(data349 % 1) && !isNaN(data349))) && (isFinite(data349)))){
const err691 = {instancePath:instancePath+"/genesys/dotNetServer/instances",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
if((typeof data349 == "number") && (isFinite(data349))){
if(data349 > 1000000000 || isNaN(data349)){
const err692 = {instancePath:instancePath+"/genesys/dotNetServer/instances",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
if(data349 < 1 || isNaN(data349)){
const err693 = {instancePath:instancePath+"/genesys/dotNetServer/instances",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
}
if(data341.licenseServer !== undefined){
let data350 = data341.licenseServer;
if(typeof data350 === "string"){
if(!pattern0.test(data350)){
const err694 = {instancePath:instancePath+"/genesys/dotNetServer/licenseServer",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
}
else {
const err695 = {instancePath:instancePath+"/genesys/dotNetServer/licenseServer",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
}
if(data341.backupLicenseServer !== undefined){
let data351 = data341.backupLicenseServer;
if(typeof data351 === "string"){
if(!pattern0.test(data351)){
const err696 = {instancePath:instancePath+"/genesys/dotNetServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
else {
const err697 = {instancePath:instancePath+"/genesys/dotNetServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
}
if(data341.licenseFile !== undefined){
let data352 = data341.licenseFile;
if(typeof data352 === "string"){
if(!pattern0.test(data352)){
const err698 = {instancePath:instancePath+"/genesys/dotNetServer/licenseFile",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
}
else {
const err699 = {instancePath:instancePath+"/genesys/dotNetServer/licenseFile",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
}
if(data341.runsAs !== undefined){
let data353 = data341.runsAs;
if(typeof data353 !== "string"){
const err700 = {instancePath:instancePath+"/genesys/dotNetServer/runsAs",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
if(!((data353 === "system") || (data353 === "account"))){
const err701 = {instancePath:instancePath+"/genesys/dotNetServer/runsAs",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.dotNetServer.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
}
if(data341.dependsOn !== undefined){
let data354 = data341.dependsOn;
if(Array.isArray(data354)){
const len32 = data354.length;
for(let i32=0; i32<len32; i32++){
let data355 = data354[i32];
if(typeof data355 === "string"){
if(!pattern0.test(data355)){
const err702 = {instancePath:instancePath+"/genesys/dotNetServer/dependsOn/" + i32,schemaPath:"#/properties/genesys/properties/dotNetServer/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
}
else {
const err703 = {instancePath:instancePath+"/genesys/dotNetServer/dependsOn/" + i32,schemaPath:"#/properties/genesys/properties/dotNetServer/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
}
else {
const err704 = {instancePath:instancePath+"/genesys/dotNetServer/dependsOn",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
}
if(data341.peakConnections !== undefined){
let data356 = data341.peakConnections;
if(!(((typeof data356 == "number") && (!(data356 % 1) && !isNaN(data356))) && (isFinite(data356)))){
const err705 = {instancePath:instancePath+"/genesys/dotNetServer/peakConnections",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/peakConnections/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
if((typeof data356 == "number") && (isFinite(data356))){
if(data356 > 1000000000 || isNaN(data356)){
const err706 = {instancePath:instancePath+"/genesys/dotNetServer/peakConnections",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/peakConnections/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
if(data356 < 0 || isNaN(data356)){
const err707 = {instancePath:instancePath+"/genesys/dotNetServer/peakConnections",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/peakConnections/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
}
}
}
else {
const err708 = {instancePath:instancePath+"/genesys/dotNetServer",schemaPath:"#/properties/genesys/properties/dotNetServer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
}
if(data56.interfaceServer !== undefined){
let data357 = data56.interfaceServer;
if(data357 && typeof data357 == "object" && !Array.isArray(data357)){
for(const key28 in data357){
if(!(func2.call(schema11.properties.genesys.properties.interfaceServer.properties, key28))){
const err709 = {instancePath:instancePath+"/genesys/interfaceServer",schemaPath:"#/properties/genesys/properties/interfaceServer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
if(data357.name !== undefined){
let data358 = data357.name;
if(typeof data358 === "string"){
if(!pattern0.test(data358)){
const err710 = {instancePath:instancePath+"/genesys/interfaceServer/name",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
}
else {
const err711 = {instancePath:instancePath+"/genesys/interfaceServer/name",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
}
if(data357.release !== undefined){
let data359 = data357.release;
if(typeof data359 === "string"){
if(!pattern7.test(data359)){
const err712 = {instancePath:instancePath+"/genesys/interfaceServer/release",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
}
else {
const err713 = {instancePath:instancePath+"/genesys/interfaceServer/release",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
if(data357.upgradeTo !== undefined){
let data360 = data357.upgradeTo;
if(typeof data360 === "string"){
if(!pattern7.test(data360)){
const err714 = {instancePath:instancePath+"/genesys/interfaceServer/upgradeTo",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
else {
const err715 = {instancePath:instancePath+"/genesys/interfaceServer/upgradeTo",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
if(data357.host !== undefined){
let data361 = data357.host;
if(typeof data361 === "string"){
if(!pattern0.test(data361)){
const err716 = {instancePath:instancePath+"/genesys/interfaceServer/host",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
}
else {
const err717 = {instancePath:instancePath+"/genesys/interfaceServer/host",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
}
if(data357.backupHost !== undefined){
let data362 = data357.backupHost;
if(typeof data362 === "string"){
if(!pattern0.test(data362)){
const err718 = {instancePath:instancePath+"/genesys/interfaceServer/backupHost",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
}
else {
const err719 = {instancePath:instancePath+"/genesys/interfaceServer/backupHost",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
if(data357.site !== undefined){
let data363 = data357.site;
if(typeof data363 === "string"){
if(!pattern0.test(data363)){
const err720 = {instancePath:instancePath+"/genesys/interfaceServer/site",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
}
else {
const err721 = {instancePath:instancePath+"/genesys/interfaceServer/site",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
}
if(data357.redundancy !== undefined){
let data364 = data357.redundancy;
if(typeof data364 !== "string"){
const err722 = {instancePath:instancePath+"/genesys/interfaceServer/redundancy",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
if(!(((data364 === "none") || (data364 === "warm")) || (data364 === "hot"))){
const err723 = {instancePath:instancePath+"/genesys/interfaceServer/redundancy",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.interfaceServer.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
}
if(data357.instances !== undefined){
let data365 = data357.instances;
if(!(((typeof data365 == "number") && (!(data365 % 1) && !isNaN(data365))) && (isFinite(data365)))){
const err724 = {instancePath:instancePath+"/genesys/interfaceServer/instances",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
if((typeof data365 == "number") && (isFinite(data365))){
if(data365 > 1000000000 || isNaN(data365)){
const err725 = {instancePath:instancePath+"/genesys/interfaceServer/instances",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
if(data365 < 1 || isNaN(data365)){
const err726 = {instancePath:instancePath+"/genesys/interfaceServer/instances",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
}
}
if(data357.licenseServer !== undefined){
let data366 = data357.licenseServer;
if(typeof data366 === "string"){
if(!pattern0.test(data366)){
const err727 = {instancePath:instancePath+"/genesys/interfaceServer/licenseServer",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
}
else {
const err728 = {instancePath:instancePath+"/genesys/interfaceServer/licenseServer",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
}
if(data357.backupLicenseServer !== undefined){
let data367 = data357.backupLicenseServer;
if(typeof data367 === "string"){
if(!pattern0.test(data367)){
const err729 = {instancePath:instancePath+"/genesys/interfaceServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
}
else {
const err730 = {instancePath:instancePath+"/genesys/interfaceServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
}
if(data357.licenseFile !== undefined){
let data368 = data357.licenseFile;
if(typeof data368 === "string"){
if(!pattern0.test(data368)){
const err731 = {instancePath:instancePath+"/genesys/interfaceServer/licenseFile",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
}
else {
const err732 = {instancePath:instancePath+"/genesys/interfaceServer/licenseFile",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
}
if(data357.runsAs !== undefined){
let data369 = data357.runsAs;
if(typeof data369 !== "string"){
const err733 = {instancePath:instancePath+"/genesys/interfaceServer/runsAs",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
if(!((data369 === "system") || (data369 === "account"))){
const err734 = {instancePath:instancePath+"/genesys/interfaceServer/runsAs",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.interfaceServer.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
if(data357.dependsOn !== undefined){
let data370 = data357.dependsOn;
if(Array.isArray(data370)){
const len33 = data370.length;
for(let i33=0; i33<len33; i33++){
let data371 = data370[i33];
if(typeof data371 === "string"){
if(!pattern0.test(data371)){
const err735 = {instancePath:instancePath+"/genesys/interfaceServer/dependsOn/" + i33,schemaPath:"#/properties/genesys/properties/interfaceServer/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
}
else {
const err736 = {instancePath:instancePath+"/genesys/interfaceServer/dependsOn/" + i33,schemaPath:"#/properties/genesys/properties/interfaceServer/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
}
}
else {
const err737 = {instancePath:instancePath+"/genesys/interfaceServer/dependsOn",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
}
if(data357.peakConnections !== undefined){
let data372 = data357.peakConnections;
if(data372 && typeof data372 == "object" && !Array.isArray(data372)){
for(const key29 in data372){
if(!(((key29 === "interaction") || (key29 === "configuration")) || (key29 === "statistics"))){
const err738 = {instancePath:instancePath+"/genesys/interfaceServer/peakConnections",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/peakConnections/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
}
if(data372.interaction !== undefined){
let data373 = data372.interaction;
if(!(((typeof data373 == "number") && (!(data373 % 1) && !isNaN(data373))) && (isFinite(data373)))){
const err739 = {instancePath:instancePath+"/genesys/interfaceServer/peakConnections/interaction",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/peakConnections/properties/interaction/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
if((typeof data373 == "number") && (isFinite(data373))){
if(data373 > 1000000000 || isNaN(data373)){
const err740 = {instancePath:instancePath+"/genesys/interfaceServer/peakConnections/interaction",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/peakConnections/properties/interaction/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
if(data373 < 0 || isNaN(data373)){
const err741 = {instancePath:instancePath+"/genesys/interfaceServer/peakConnections/interaction",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/peakConnections/properties/interaction/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
}
}
if(data372.configuration !== undefined){
let data374 = data372.configuration;
if(!(((typeof data374 == "number") && (!(data374 % 1) && !isNaN(data374))) && (isFinite(data374)))){
const err742 = {instancePath:instancePath+"/genesys/interfaceServer/peakConnections/configuration",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/peakConnections/properties/configuration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
if((typeof data374 == "number") && (isFinite(data374))){
if(data374 > 1000000000 || isNaN(data374)){
const err743 = {instancePath:instancePath+"/genesys/interfaceServer/peakConnections/configuration",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/peakConnections/properties/configuration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
if(data374 < 0 || isNaN(data374)){
const err744 = {instancePath:instancePath+"/genesys/interfaceServer/peakConnections/configuration",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/peakConnections/properties/configuration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
}
}
if(data372.statistics !== undefined){
let data375 = data372.statistics;
if(!(((typeof data375 == "number") && (!(data375 % 1) && !isNaN(data375))) && (isFinite(data375)))){
const err745 = {instancePath:instancePath+"/genesys/interfaceServer/peakConnections/statistics",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/peakConnections/properties/statistics/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
if((typeof data375 == "number") && (isFinite(data375))){
if(data375 > 1000000000 || isNaN(data375)){
const err746 = {instancePath:instancePath+"/genesys/interfaceServer/peakConnections/statistics",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/peakConnections/properties/statistics/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
if(data375 < 0 || isNaN(data375)){
const err747 = {instancePath:instancePath+"/genesys/interfaceServer/peakConnections/statistics",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/peakConnections/properties/statistics/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
}
}
}
else {
const err748 = {instancePath:instancePath+"/genesys/interfaceServer/peakConnections",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/peakConnections/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
}
}
else {
const err749 = {instancePath:instancePath+"/genesys/interfaceServer",schemaPath:"#/properties/genesys/properties/interfaceServer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
}
if(data56.agentScripting !== undefined){
let data376 = data56.agentScripting;
if(data376 && typeof data376 == "object" && !Array.isArray(data376)){
for(const key30 in data376){
if(!(func2.call(schema11.properties.genesys.properties.agentScripting.properties, key30))){
const err750 = {instancePath:instancePath+"/genesys/agentScripting",schemaPath:"#/properties/genesys/properties/agentScripting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
}
if(data376.name !== undefined){
let data377 = data376.name;
if(typeof data377 === "string"){
if(!pattern0.test(data377)){
const err751 = {instancePath:instancePath+"/genesys/agentScripting/name",schemaPath:"#/properties/genesys/properties/agentScripting/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
}
else {
const err752 = {instancePath:instancePath+"/genesys/agentScripting/name",schemaPath:"#/properties/genesys/properties/agentScripting/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
}
if(data376.release !== undefined){
let data378 = data376.release;
if(typeof data378 === "string"){
if(!pattern7.test(data378)){
const err753 = {instancePath:instancePath+"/genesys/agentScripting/release",schemaPath:"#/properties/genesys/properties/agentScripting/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
}
else {
const err754 = {instancePath:instancePath+"/genesys/agentScripting/release",schemaPath:"#/properties/genesys/properties/agentScripting/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
}
if(data376.upgradeTo !== undefined){
let data379 = data376.upgradeTo;
if(typeof data379 === "string"){
if(!pattern7.test(data379)){
const err755 = {instancePath:instancePath+"/genesys/agentScripting/upgradeTo",schemaPath:"#/properties/genesys/properties/agentScripting/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
}
else {
const err756 = {instancePath:instancePath+"/genesys/agentScripting/upgradeTo",schemaPath:"#/properties/genesys/properties/agentScripting/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
}
if(data376.host !== undefined){
let data380 = data376.host;
if(typeof data380 === "string"){
if(!pattern0.test(data380)){
const err757 = {instancePath:instancePath+"/genesys/agentScripting/host",schemaPath:"#/properties/genesys/properties/agentScripting/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
}
else {
const err758 = {instancePath:instancePath+"/genesys/agentScripting/host",schemaPath:"#/properties/genesys/properties/agentScripting/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
}
if(data376.backupHost !== undefined){
let data381 = data376.backupHost;
if(typeof data381 === "string"){
if(!pattern0.test(data381)){
const err759 = {instancePath:instancePath+"/genesys/agentScripting/backupHost",schemaPath:"#/properties/genesys/properties/agentScripting/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
}
else {
const err760 = {instancePath:instancePath+"/genesys/agentScripting/backupHost",schemaPath:"#/properties/genesys/properties/agentScripting/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
}
if(data376.site !== undefined){
let data382 = data376.site;
if(typeof data382 === "string"){
if(!pattern0.test(data382)){
const err761 = {instancePath:instancePath+"/genesys/agentScripting/site",schemaPath:"#/properties/genesys/properties/agentScripting/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
}
else {
const err762 = {instancePath:instancePath+"/genesys/agentScripting/site",schemaPath:"#/properties/genesys/properties/agentScripting/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
}
if(data376.redundancy !== undefined){
let data383 = data376.redundancy;
if(typeof data383 !== "string"){
const err763 = {instancePath:instancePath+"/genesys/agentScripting/redundancy",schemaPath:"#/properties/genesys/properties/agentScripting/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
if(!(((data383 === "none") || (data383 === "warm")) || (data383 === "hot"))){
const err764 = {instancePath:instancePath+"/genesys/agentScripting/redundancy",schemaPath:"#/properties/genesys/properties/agentScripting/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.agentScripting.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
}
if(data376.instances !== undefined){
let data384 = data376.instances;
if(!(((typeof data384 == "number") && (!(data384 % 1) && !isNaN(data384))) && (isFinite(data384)))){
const err765 = {instancePath:instancePath+"/genesys/agentScripting/instances",schemaPath:"#/properties/genesys/properties/agentScripting/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
if((typeof data384 == "number") && (isFinite(data384))){
if(data384 > 1000000000 || isNaN(data384)){
const err766 = {instancePath:instancePath+"/genesys/agentScripting/instances",schemaPath:"#/properties/genesys/properties/agentScripting/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
if(data384 < 1 || isNaN(data384)){
const err767 = {instancePath:instancePath+"/genesys/agentScripting/instances",schemaPath:"#/properties/genesys/properties/agentScripting/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
}
}
if(data376.licenseServer !== undefined){
let data385 = data376.licenseServer;
if(typeof data385 === "string"){
if(!pattern0.test(data385)){
const err768 = {instancePath:instancePath+"/genesys/agentScripting/licenseServer",schemaPath:"#/properties/genesys/properties/agentScripting/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
}
else {
const err769 = {instancePath:instancePath+"/genesys/agentScripting/licenseServer",schemaPath:"#/properties/genesys/properties/agentScripting/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
}
if(data376.backupLicenseServer !== undefined){
let data386 = data376.backupLicenseServer;
if(typeof data386 === "string"){
if(!pattern0.test(data386)){
const err770 = {instancePath:instancePath+"/genesys/agentScripting/backupLicenseServer",schemaPath:"#/properties/genesys/properties/agentScripting/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
}
else {
const err771 = {instancePath:instancePath+"/genesys/agentScripting/backupLicenseServer",schemaPath:"#/properties/genesys/properties/agentScripting/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
}
if(data376.licenseFile !== undefined){
let data387 = data376.licenseFile;
if(typeof data387 === "string"){
if(!pattern0.test(data387)){
const err772 = {instancePath:instancePath+"/genesys/agentScripting/licenseFile",schemaPath:"#/properties/genesys/properties/agentScripting/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
}
else {
const err773 = {instancePath:instancePath+"/genesys/agentScripting/licenseFile",schemaPath:"#/properties/genesys/properties/agentScripting/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
}
if(data376.runsAs !== undefined){
let data388 = data376.runsAs;
if(typeof data388 !== "string"){
const err774 = {instancePath:instancePath+"/genesys/agentScripting/runsAs",schemaPath:"#/properties/genesys/properties/agentScripting/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
if(!((data388 === "system") || (data388 === "account"))){
const err775 = {instancePath:instancePath+"/genesys/agentScripting/runsAs",schemaPath:"#/properties/genesys/properties/agentScripting/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.agentScripting.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
}
if(data376.dependsOn !== undefined){
let data389 = data376.dependsOn;
if(Array.isArray(data389)){
const len34 = data389.length;
for(let i34=0; i34<len34; i34++){
let data390 = data389[i34];
if(typeof data390 === "string"){
if(!pattern0.test(data390)){
const err776 = {instancePath:instancePath+"/genesys/agentScripting/dependsOn/" + i34,schemaPath:"#/properties/genesys/properties/agentScripting/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
}
else {
const err777 = {instancePath:instancePath+"/genesys/agentScripting/dependsOn/" + i34,schemaPath:"#/properties/genesys/properties/agentScripting/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
}
}
else {
const err778 = {instancePath:instancePath+"/genesys/agentScripting/dependsOn",schemaPath:"#/properties/genesys/properties/agentScripting/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
}
}
else {
const err779 = {instancePath:instancePath+"/genesys/agentScripting",schemaPath:"#/properties/genesys/properties/agentScripting/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
}
if(data56.gplusPeopleSoft !== undefined){
let data391 = data56.gplusPeopleSoft;
if(data391 && typeof data391 == "object" && !Array.isArray(data391)){
for(const key31 in data391){
if(!(func2.call(schema11.properties.genesys.properties.gplusPeopleSoft.properties, key31))){
const err780 = {instancePath:instancePath+"/genesys/gplusPeopleSoft",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
}
if(data391.name !== undefined){
let data392 = data391.name;
if(typeof data392 === "string"){
if(!pattern0.test(data392)){
const err781 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/name",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
}
else {
const err782 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/name",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
}
if(data391.release !== undefined){
let data393 = data391.release;
if(typeof data393 === "string"){
if(!pattern7.test(data393)){
const err783 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/release",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
}
else {
const err784 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/release",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
}
if(data391.upgradeTo !== undefined){
let data394 = data391.upgradeTo;
if(typeof data394 === "string"){
if(!pattern7.test(data394)){
const err785 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/upgradeTo",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
}
else {
const err786 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/upgradeTo",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
}
if(data391.host !== undefined){
let data395 = data391.host;
if(typeof data395 === "string"){
if(!pattern0.test(data395)){
const err787 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/host",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
}
else {
const err788 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/host",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
}
if(data391.backupHost !== undefined){
let data396 = data391.backupHost;
if(typeof data396 === "string"){
if(!pattern0.test(data396)){
const err789 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/backupHost",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
}
else {
const err790 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/backupHost",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
}
if(data391.site !== undefined){
let data397 = data391.site;
if(typeof data397 === "string"){
if(!pattern0.test(data397)){
const err791 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/site",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
}
else {
const err792 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/site",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
}
if(data391.redundancy !== undefined){
let data398 = data391.redundancy;
if(typeof data398 !== "string"){
const err793 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/redundancy",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
if(!(((data398 === "none") || (data398 === "warm")) || (data398 === "hot"))){
const err794 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/redundancy",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.gplusPeopleSoft.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
}
if(data391.instances !== undefined){
let data399 = data391.instances;
if(!(((typeof data399 == "number") && (!(data399 % 1) && !isNaN(data399))) && (isFinite(data399)))){
const err795 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/instances",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
if((typeof data399 == "number") && (isFinite(data399))){
if(data399 > 1000000000 || isNaN(data399)){
const err796 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/instances",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
if(data399 < 1 || isNaN(data399)){
const err797 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/instances",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
}
}
if(data391.licenseServer !== undefined){
let data400 = data391.licenseServer;
if(typeof data400 === "string"){
if(!pattern0.test(data400)){
const err798 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/licenseServer",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
}
else {
const err799 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/licenseServer",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
}
if(data391.backupLicenseServer !== undefined){
let data401 = data391.backupLicenseServer;
if(typeof data401 === "string"){
if(!pattern0.test(data401)){
const err800 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/backupLicenseServer",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
}
else {
const err801 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/backupLicenseServer",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
}
if(data391.licenseFile !== undefined){
let data402 = data391.licenseFile;
if(typeof data402 === "string"){
if(!pattern0.test(data402)){
const err802 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/licenseFile",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
}
else {
const err803 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/licenseFile",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
}
if(data391.runsAs !== undefined){
let data403 = data391.runsAs;
if(typeof data403 !== "string"){
const err804 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/runsAs",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
if(!((data403 === "system") || (data403 === "account"))){
const err805 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/runsAs",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.gplusPeopleSoft.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
}
if(data391.dependsOn !== undefined){
let data404 = data391.dependsOn;
if(Array.isArray(data404)){
const len35 = data404.length;
for(let i35=0; i35<len35; i35++){
let data405 = data404[i35];
if(typeof data405 === "string"){
if(!pattern0.test(data405)){
const err806 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/dependsOn/" + i35,schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
}
else {
const err807 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/dependsOn/" + i35,schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
}
}
else {
const err808 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/dependsOn",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
}
}
else {
const err809 = {instancePath:instancePath+"/genesys/gplusPeopleSoft",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
}
if(data56.interactionServer !== undefined){
let data406 = data56.interactionServer;
if(data406 && typeof data406 == "object" && !Array.isArray(data406)){
for(const key32 in data406){
if(!(func2.call(schema11.properties.genesys.properties.interactionServer.properties, key32))){
const err810 = {instancePath:instancePath+"/genesys/interactionServer",schemaPath:"#/properties/genesys/properties/interactionServer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
}
if(data406.name !== undefined){
let data407 = data406.name;
if(typeof data407 === "string"){
if(!pattern0.test(data407)){
const err811 = {instancePath:instancePath+"/genesys/interactionServer/name",schemaPath:"#/properties/genesys/properties/interactionServer/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
}
else {
const err812 = {instancePath:instancePath+"/genesys/interactionServer/name",schemaPath:"#/properties/genesys/properties/interactionServer/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
}
if(data406.release !== undefined){
let data408 = data406.release;
if(typeof data408 === "string"){
if(!pattern7.test(data408)){
const err813 = {instancePath:instancePath+"/genesys/interactionServer/release",schemaPath:"#/properties/genesys/properties/interactionServer/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
}
else {
const err814 = {instancePath:instancePath+"/genesys/interactionServer/release",schemaPath:"#/properties/genesys/properties/interactionServer/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
}
if(data406.upgradeTo !== undefined){
let data409 = data406.upgradeTo;
if(typeof data409 === "string"){
if(!pattern7.test(data409)){
const err815 = {instancePath:instancePath+"/genesys/interactionServer/upgradeTo",schemaPath:"#/properties/genesys/properties/interactionServer/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
}
else {
const err816 = {instancePath:instancePath+"/genesys/interactionServer/upgradeTo",schemaPath:"#/properties/genesys/properties/interactionServer/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
}
if(data406.host !== undefined){
let data410 = data406.host;
if(typeof data410 === "string"){
if(!pattern0.test(data410)){
const err817 = {instancePath:instancePath+"/genesys/interactionServer/host",schemaPath:"#/properties/genesys/properties/interactionServer/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
}
else {
const err818 = {instancePath:instancePath+"/genesys/interactionServer/host",schemaPath:"#/properties/genesys/properties/interactionServer/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
}
if(data406.backupHost !== undefined){
let data411 = data406.backupHost;
if(typeof data411 === "string"){
if(!pattern0.test(data411)){
const err819 = {instancePath:instancePath+"/genesys/interactionServer/backupHost",schemaPath:"#/properties/genesys/properties/interactionServer/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
}
else {
const err820 = {instancePath:instancePath+"/genesys/interactionServer/backupHost",schemaPath:"#/properties/genesys/properties/interactionServer/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
}
if(data406.site !== undefined){
let data412 = data406.site;
if(typeof data412 === "string"){
if(!pattern0.test(data412)){
const err821 = {instancePath:instancePath+"/genesys/interactionServer/site",schemaPath:"#/properties/genesys/properties/interactionServer/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
}
else {
const err822 = {instancePath:instancePath+"/genesys/interactionServer/site",schemaPath:"#/properties/genesys/properties/interactionServer/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
}
if(data406.redundancy !== undefined){
let data413 = data406.redundancy;
if(typeof data413 !== "string"){
const err823 = {instancePath:instancePath+"/genesys/interactionServer/redundancy",schemaPath:"#/properties/genesys/properties/interactionServer/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
if(!(((data413 === "none") || (data413 === "warm")) || (data413 === "hot"))){
const err824 = {instancePath:instancePath+"/genesys/interactionServer/redundancy",schemaPath:"#/properties/genesys/properties/interactionServer/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.interactionServer.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
}
if(data406.instances !== undefined){
let data414 = data406.instances;
if(!(((typeof data414 == "number") && (!(data414 % 1) && !isNaN(data414))) && (isFinite(data414)))){
const err825 = {instancePath:instancePath+"/genesys/interactionServer/instances",schemaPath:"#/properties/genesys/properties/interactionServer/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
if((typeof data414 == "number") && (isFinite(data414))){
if(data414 > 1000000000 || isNaN(data414)){
const err826 = {instancePath:instancePath+"/genesys/interactionServer/instances",schemaPath:"#/properties/genesys/properties/interactionServer/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err826];
}
else {
vErrors.push(err826);
}
errors++;
}
if(data414 < 1 || isNaN(data414)){
const err827 = {instancePath:instancePath+"/genesys/interactionServer/instances",schemaPath:"#/properties/genesys/properties/interactionServer/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
}
}
if(data406.licenseServer !== undefined){
let data415 = data406.licenseServer;
if(typeof data415 === "string"){
if(!pattern0.test(data415)){
const err828 = {instancePath:instancePath+"/genesys/interactionServer/licenseServer",schemaPath:"#/properties/genesys/properties/interactionServer/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
}
else {
const err829 = {instancePath:instancePath+"/genesys/interactionServer/licenseServer",schemaPath:"#/properties/genesys/properties/interactionServer/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
}
if(data406.backupLicenseServer !== undefined){
let data416 = data406.backupLicenseServer;
if(typeof data416 === "string"){
if(!pattern0.test(data416)){
const err830 = {instancePath:instancePath+"/genesys/interactionServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/interactionServer/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
}
else {
const err831 = {instancePath:instancePath+"/genesys/interactionServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/interactionServer/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err831];
}
else {
vErrors.push(err831);
}
errors++;
}
}
if(data406.licenseFile !== undefined){
let data417 = data406.licenseFile;
if(typeof data417 === "string"){
if(!pattern0.test(data417)){
const err832 = {instancePath:instancePath+"/genesys/interactionServer/licenseFile",schemaPath:"#/properties/genesys/properties/interactionServer/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
}
else {
const err833 = {instancePath:instancePath+"/genesys/interactionServer/licenseFile",schemaPath:"#/properties/genesys/properties/interactionServer/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
}
if(data406.runsAs !== undefined){
let data418 = data406.runsAs;
if(typeof data418 !== "string"){
const err834 = {instancePath:instancePath+"/genesys/interactionServer/runsAs",schemaPath:"#/properties/genesys/properties/interactionServer/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
}
if(!((data418 === "system") || (data418 === "account"))){
const err835 = {instancePath:instancePath+"/genesys/interactionServer/runsAs",schemaPath:"#/properties/genesys/properties/interactionServer/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.interactionServer.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
}
if(data406.dependsOn !== undefined){
let data419 = data406.dependsOn;
if(Array.isArray(data419)){
const len36 = data419.length;
for(let i36=0; i36<len36; i36++){
let data420 = data419[i36];
if(typeof data420 === "string"){
if(!pattern0.test(data420)){
const err836 = {instancePath:instancePath+"/genesys/interactionServer/dependsOn/" + i36,schemaPath:"#/properties/genesys/properties/interactionServer/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
}
else {
const err837 = {instancePath:instancePath+"/genesys/interactionServer/dependsOn/" + i36,schemaPath:"#/properties/genesys/properties/interactionServer/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
}
}
else {
const err838 = {instancePath:instancePath+"/genesys/interactionServer/dependsOn",schemaPath:"#/properties/genesys/properties/interactionServer/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
}
if(data406.peakAgents !== undefined){
let data421 = data406.peakAgents;
if(!(((typeof data421 == "number") && (!(data421 % 1) && !isNaN(data421))) && (isFinite(data421)))){
const err839 = {instancePath:instancePath+"/genesys/interactionServer/peakAgents",schemaPath:"#/properties/genesys/properties/interactionServer/properties/peakAgents/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
if((typeof data421 == "number") && (isFinite(data421))){
if(data421 > 1000000000 || isNaN(data421)){
const err840 = {instancePath:instancePath+"/genesys/interactionServer/peakAgents",schemaPath:"#/properties/genesys/properties/interactionServer/properties/peakAgents/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
if(data421 < 0 || isNaN(data421)){
const err841 = {instancePath:instancePath+"/genesys/interactionServer/peakAgents",schemaPath:"#/properties/genesys/properties/interactionServer/properties/peakAgents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
}
}
if(data406.emailAgents !== undefined){
let data422 = data406.emailAgents;
if(!(((typeof data422 == "number") && (!(data422 % 1) && !isNaN(data422))) && (isFinite(data422)))){
const err842 = {instancePath:instancePath+"/genesys/interactionServer/emailAgents",schemaPath:"#/properties/genesys/properties/interactionServer/properties/emailAgents/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
if((typeof data422 == "number") && (isFinite(data422))){
if(data422 > 1000000000 || isNaN(data422)){
const err843 = {instancePath:instancePath+"/genesys/interactionServer/emailAgents",schemaPath:"#/properties/genesys/properties/interactionServer/properties/emailAgents/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
if(data422 < 0 || isNaN(data422)){
const err844 = {instancePath:instancePath+"/genesys/interactionServer/emailAgents",schemaPath:"#/properties/genesys/properties/interactionServer/properties/emailAgents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
}
}
if(data406.chatAgents !== undefined){
let data423 = data406.chatAgents;
if(!(((typeof data423 == "number") && (!(data423 % 1) && !isNaN(data423))) && (isFinite(data423)))){
const err845 = {instancePath:instancePath+"/genesys/interactionServer/chatAgents",schemaPath:"#/properties/genesys/properties/interactionServer/properties/chatAgents/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
if((typeof data423 == "number") && (isFinite(data423))){
if(data423 > 1000000000 || isNaN(data423)){
const err846 = {instancePath:instancePath+"/genesys/interactionServer/chatAgents",schemaPath:"#/properties/genesys/properties/interactionServer/properties/chatAgents/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err846];
}
else {
vErrors.push(err846);
}
errors++;
}
if(data423 < 0 || isNaN(data423)){
const err847 = {instancePath:instancePath+"/genesys/interactionServer/chatAgents",schemaPath:"#/properties/genesys/properties/interactionServer/properties/chatAgents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err847];
}
else {
vErrors.push(err847);
}
errors++;
}
}
}
if(data406.openMediaAgents !== undefined){
let data424 = data406.openMediaAgents;
if(!(((typeof data424 == "number") && (!(data424 % 1) && !isNaN(data424))) && (isFinite(data424)))){
const err848 = {instancePath:instancePath+"/genesys/interactionServer/openMediaAgents",schemaPath:"#/properties/genesys/properties/interactionServer/properties/openMediaAgents/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err848];
}
else {
vErrors.push(err848);
}
errors++;
}
if((typeof data424 == "number") && (isFinite(data424))){
if(data424 > 1000000000 || isNaN(data424)){
const err849 = {instancePath:instancePath+"/genesys/interactionServer/openMediaAgents",schemaPath:"#/properties/genesys/properties/interactionServer/properties/openMediaAgents/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
if(data424 < 0 || isNaN(data424)){
const err850 = {instancePath:instancePath+"/genesys/interactionServer/openMediaAgents",schemaPath:"#/properties/genesys/properties/interactionServer/properties/openMediaAgents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
}
}
if(data406.jmsCapturePoint !== undefined){
if(typeof data406.jmsCapturePoint !== "boolean"){
const err851 = {instancePath:instancePath+"/genesys/interactionServer/jmsCapturePoint",schemaPath:"#/properties/genesys/properties/interactionServer/properties/jmsCapturePoint/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err851];
}
else {
vErrors.push(err851);
}
errors++;
}
}
if(data406.options !== undefined){
let data426 = data406.options;
if(data426 && typeof data426 == "object" && !Array.isArray(data426)){
for(const key33 in data426){
if(!((((key33 === "ics_multi_media_agent_seat") || (key33 === "ics_email_webform_channel")) || (key33 === "ics_live_web_channel")) || (key33 === "ics_custom_media_channel"))){
const err852 = {instancePath:instancePath+"/genesys/interactionServer/options",schemaPath:"#/properties/genesys/properties/interactionServer/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
}
if(data426.ics_multi_media_agent_seat !== undefined){
let data427 = data426.ics_multi_media_agent_seat;
if((!(((typeof data427 == "number") && (!(data427 % 1) && !isNaN(data427))) && (isFinite(data427)))) && (typeof data427 !== "string")){
const err853 = {instancePath:instancePath+"/genesys/interactionServer/options/ics_multi_media_agent_seat",schemaPath:"#/properties/genesys/properties/interactionServer/properties/options/properties/ics_multi_media_agent_seat/type",keyword:"type",params:{type: schema11.properties.genesys.properties.interactionServer.properties.options.properties.ics_multi_media_agent_seat.type}};
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
}
if(data426.ics_email_webform_channel !== undefined){
let data428 = data426.ics_email_webform_channel;
if((!(((typeof data428 == "number") && (!(data428 % 1) && !isNaN(data428))) && (isFinite(data428)))) && (typeof data428 !== "string")){
const err854 = {instancePath:instancePath+"/genesys/interactionServer/options/ics_email_webform_channel",schemaPath:"#/properties/genesys/properties/interactionServer/properties/options/properties/ics_email_webform_channel/type",keyword:"type",params:{type: schema11.properties.genesys.properties.interactionServer.properties.options.properties.ics_email_webform_channel.type}};
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
}
if(data426.ics_live_web_channel !== undefined){
let data429 = data426.ics_live_web_channel;
if((!(((typeof data429 == "number") && (!(data429 % 1) && !isNaN(data429))) && (isFinite(data429)))) && (typeof data429 !== "string")){
const err855 = {instancePath:instancePath+"/genesys/interactionServer/options/ics_live_web_channel",schemaPath:"#/properties/genesys/properties/interactionServer/properties/options/properties/ics_live_web_channel/type",keyword:"type",params:{type: schema11.properties.genesys.properties.interactionServer.properties.options.properties.ics_live_web_channel.type}};
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
}
if(data426.ics_custom_media_channel !== undefined){
let data430 = data426.ics_custom_media_channel;
if((!(((typeof data430 == "number") && (!(data430 % 1) && !isNaN(data430))) && (isFinite(data430)))) && (typeof data430 !== "string")){
const err856 = {instancePath:instancePath+"/genesys/interactionServer/options/ics_custom_media_channel",schemaPath:"#/properties/genesys/properties/interactionServer/properties/options/properties/ics_custom_media_channel/type",keyword:"type",params:{type: schema11.properties.genesys.properties.interactionServer.properties.options.properties.ics_custom_media_channel.type}};
if(vErrors === null){
vErrors = [err856];
}
else {
vErrors.push(err856);
}
errors++;
}
}
}
else {
const err857 = {instancePath:instancePath+"/genesys/interactionServer/options",schemaPath:"#/properties/genesys/properties/interactionServer/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err857];
}
else {
vErrors.push(err857);
}
errors++;
}
}
}
else {
const err858 = {instancePath:instancePath+"/genesys/interactionServer",schemaPath:"#/properties/genesys/properties/interactionServer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err858];
}
else {
vErrors.push(err858);
}
errors++;
}
}
if(data56.classificationServer !== undefined){
let data431 = data56.classificationServer;
if(data431 && typeof data431 == "object" && !Array.isArray(data431)){
for(const key34 in data431){
if(!(func2.call(schema11.properties.genesys.properties.classificationServer.properties, key34))){
const err859 = {instancePath:instancePath+"/genesys/classificationServer",schemaPath:"#/properties/genesys/properties/classificationServer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err859];
}
else {
vErrors.push(err859);
}
errors++;
}
}
if(data431.name !== undefined){
let data432 = data431.name;
if(typeof data432 === "string"){
if(!pattern0.test(data432)){
const err860 = {instancePath:instancePath+"/genesys/classificationServer/name",schemaPath:"#/properties/genesys/properties/classificationServer/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err860];
}
else {
vErrors.push(err860);
}
errors++;
}
}
else {
const err861 = {instancePath:instancePath+"/genesys/classificationServer/name",schemaPath:"#/properties/genesys/properties/classificationServer/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err861];
}
else {
vErrors.push(err861);
}
errors++;
}
}
if(data431.release !== undefined){
let data433 = data431.release;
if(typeof data433 === "string"){
if(!pattern7.test(data433)){
const err862 = {instancePath:instancePath+"/genesys/classificationServer/release",schemaPath:"#/properties/genesys/properties/classificationServer/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err862];
}
else {
vErrors.push(err862);
}
errors++;
}
}
else {
const err863 = {instancePath:instancePath+"/genesys/classificationServer/release",schemaPath:"#/properties/genesys/properties/classificationServer/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err863];
}
else {
vErrors.push(err863);
}
errors++;
}
}
if(data431.upgradeTo !== undefined){
let data434 = data431.upgradeTo;
if(typeof data434 === "string"){
if(!pattern7.test(data434)){
const err864 = {instancePath:instancePath+"/genesys/classificationServer/upgradeTo",schemaPath:"#/properties/genesys/properties/classificationServer/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err864];
}
else {
vErrors.push(err864);
}
errors++;
}
}
else {
const err865 = {instancePath:instancePath+"/genesys/classificationServer/upgradeTo",schemaPath:"#/properties/genesys/properties/classificationServer/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err865];
}
else {
vErrors.push(err865);
}
errors++;
}
}
if(data431.host !== undefined){
let data435 = data431.host;
if(typeof data435 === "string"){
if(!pattern0.test(data435)){
const err866 = {instancePath:instancePath+"/genesys/classificationServer/host",schemaPath:"#/properties/genesys/properties/classificationServer/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err866];
}
else {
vErrors.push(err866);
}
errors++;
}
}
else {
const err867 = {instancePath:instancePath+"/genesys/classificationServer/host",schemaPath:"#/properties/genesys/properties/classificationServer/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err867];
}
else {
vErrors.push(err867);
}
errors++;
}
}
if(data431.backupHost !== undefined){
let data436 = data431.backupHost;
if(typeof data436 === "string"){
if(!pattern0.test(data436)){
const err868 = {instancePath:instancePath+"/genesys/classificationServer/backupHost",schemaPath:"#/properties/genesys/properties/classificationServer/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err868];
}
else {
vErrors.push(err868);
}
errors++;
}
}
else {
const err869 = {instancePath:instancePath+"/genesys/classificationServer/backupHost",schemaPath:"#/properties/genesys/properties/classificationServer/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err869];
}
else {
vErrors.push(err869);
}
errors++;
}
}
if(data431.site !== undefined){
let data437 = data431.site;
if(typeof data437 === "string"){
if(!pattern0.test(data437)){
const err870 = {instancePath:instancePath+"/genesys/classificationServer/site",schemaPath:"#/properties/genesys/properties/classificationServer/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err870];
}
else {
vErrors.push(err870);
}
errors++;
}
}
else {
const err871 = {instancePath:instancePath+"/genesys/classificationServer/site",schemaPath:"#/properties/genesys/properties/classificationServer/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err871];
}
else {
vErrors.push(err871);
}
errors++;
}
}
if(data431.redundancy !== undefined){
let data438 = data431.redundancy;
if(typeof data438 !== "string"){
const err872 = {instancePath:instancePath+"/genesys/classificationServer/redundancy",schemaPath:"#/properties/genesys/properties/classificationServer/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err872];
}
else {
vErrors.push(err872);
}
errors++;
}
if(!(((data438 === "none") || (data438 === "warm")) || (data438 === "hot"))){
const err873 = {instancePath:instancePath+"/genesys/classificationServer/redundancy",schemaPath:"#/properties/genesys/properties/classificationServer/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.classificationServer.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err873];
}
else {
vErrors.push(err873);
}
errors++;
}
}
if(data431.instances !== undefined){
let data439 = data431.instances;
if(!(((typeof data439 == "number") && (!(data439 % 1) && !isNaN(data439))) && (isFinite(data439)))){
const err874 = {instancePath:instancePath+"/genesys/classificationServer/instances",schemaPath:"#/properties/genesys/properties/classificationServer/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err874];
}
else {
vErrors.push(err874);
}
errors++;
}
if((typeof data439 == "number") && (isFinite(data439))){
if(data439 > 1000000000 || isNaN(data439)){
const err875 = {instancePath:instancePath+"/genesys/classificationServer/instances",schemaPath:"#/properties/genesys/properties/classificationServer/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err875];
}
else {
vErrors.push(err875);
}
errors++;
}
if(data439 < 1 || isNaN(data439)){
const err876 = {instancePath:instancePath+"/genesys/classificationServer/instances",schemaPath:"#/properties/genesys/properties/classificationServer/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err876];
}
else {
vErrors.push(err876);
}
errors++;
}
}
}
if(data431.licenseServer !== undefined){
let data440 = data431.licenseServer;
if(typeof data440 === "string"){
if(!pattern0.test(data440)){
const err877 = {instancePath:instancePath+"/genesys/classificationServer/licenseServer",schemaPath:"#/properties/genesys/properties/classificationServer/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err877];
}
else {
vErrors.push(err877);
}
errors++;
}
}
else {
const err878 = {instancePath:instancePath+"/genesys/classificationServer/licenseServer",schemaPath:"#/properties/genesys/properties/classificationServer/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err878];
}
else {
vErrors.push(err878);
}
errors++;
}
}
if(data431.backupLicenseServer !== undefined){
let data441 = data431.backupLicenseServer;
if(typeof data441 === "string"){
if(!pattern0.test(data441)){
const err879 = {instancePath:instancePath+"/genesys/classificationServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/classificationServer/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err879];
}
else {
vErrors.push(err879);
}
errors++;
}
}
else {
const err880 = {instancePath:instancePath+"/genesys/classificationServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/classificationServer/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err880];
}
else {
vErrors.push(err880);
}
errors++;
}
}
if(data431.licenseFile !== undefined){
let data442 = data431.licenseFile;
if(typeof data442 === "string"){
if(!pattern0.test(data442)){
const err881 = {instancePath:instancePath+"/genesys/classificationServer/licenseFile",schemaPath:"#/properties/genesys/properties/classificationServer/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err881];
}
else {
vErrors.push(err881);
}
errors++;
}
}
else {
const err882 = {instancePath:instancePath+"/genesys/classificationServer/licenseFile",schemaPath:"#/properties/genesys/properties/classificationServer/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err882];
}
else {
vErrors.push(err882);
}
errors++;
}
}
if(data431.runsAs !== undefined){
let data443 = data431.runsAs;
if(typeof data443 !== "string"){
const err883 = {instancePath:instancePath+"/genesys/classificationServer/runsAs",schemaPath:"#/properties/genesys/properties/classificationServer/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err883];
}
else {
vErrors.push(err883);
}
errors++;
}
if(!((data443 === "system") || (data443 === "account"))){
const err884 = {instancePath:instancePath+"/genesys/classificationServer/runsAs",schemaPath:"#/properties/genesys/properties/classificationServer/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.classificationServer.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err884];
}
else {
vErrors.push(err884);
}
errors++;
}
}
if(data431.dependsOn !== undefined){
let data444 = data431.dependsOn;
if(Array.isArray(data444)){
const len37 = data444.length;
for(let i37=0; i37<len37; i37++){
let data445 = data444[i37];
if(typeof data445 === "string"){
if(!pattern0.test(data445)){
const err885 = {instancePath:instancePath+"/genesys/classificationServer/dependsOn/" + i37,schemaPath:"#/properties/genesys/properties/classificationServer/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err885];
}
else {
vErrors.push(err885);
}
errors++;
}
}
else {
const err886 = {instancePath:instancePath+"/genesys/classificationServer/dependsOn/" + i37,schemaPath:"#/properties/genesys/properties/classificationServer/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err886];
}
else {
vErrors.push(err886);
}
errors++;
}
}
}
else {
const err887 = {instancePath:instancePath+"/genesys/classificationServer/dependsOn",schemaPath:"#/properties/genesys/properties/classificationServer/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err887];
}
else {
vErrors.push(err887);
}
errors++;
}
}
if(data431.contentAnalysis !== undefined){
if(typeof data431.contentAnalysis !== "boolean"){
const err888 = {instancePath:instancePath+"/genesys/classificationServer/contentAnalysis",schemaPath:"#/properties/genesys/properties/classificationServer/properties/contentAnalysis/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err888];
}
else {
vErrors.push(err888);
}
errors++;
}
}
}
else {
const err889 = {instancePath:instancePath+"/genesys/classificationServer",schemaPath:"#/properties/genesys/properties/classificationServer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err889];
}
else {
vErrors.push(err889);
}
errors++;
}
}
if(data56.otherServers !== undefined){
let data447 = data56.otherServers;
if(Array.isArray(data447)){
const len38 = data447.length;
for(let i38=0; i38<len38; i38++){
let data448 = data447[i38];
if(data448 && typeof data448 == "object" && !Array.isArray(data448)){
for(const key35 in data448){
if(!(func2.call(schema11.properties.genesys.properties.otherServers.items.properties, key35))){
const err890 = {instancePath:instancePath+"/genesys/otherServers/" + i38,schemaPath:"#/properties/genesys/properties/otherServers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err890];
}
else {
vErrors.push(err890);
}
errors++;
}
}
if(data448.name !== undefined){
let data449 = data448.name;
if(typeof data449 === "string"){
if(!pattern0.test(data449)){
const err891 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/name",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err891];
}
else {
vErrors.push(err891);
}
errors++;
}
}
else {
const err892 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/name",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err892];
}
else {
vErrors.push(err892);
}
errors++;
}
}
if(data448.release !== undefined){
let data450 = data448.release;
if(typeof data450 === "string"){
if(!pattern7.test(data450)){
const err893 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/release",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err893];
}
else {
vErrors.push(err893);
}
errors++;
}
}
else {
const err894 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/release",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err894];
}
else {
vErrors.push(err894);
}
errors++;
}
}
if(data448.upgradeTo !== undefined){
let data451 = data448.upgradeTo;
if(typeof data451 === "string"){
if(!pattern7.test(data451)){
const err895 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/upgradeTo",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err895];
}
else {
vErrors.push(err895);
}
errors++;
}
}
else {
const err896 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/upgradeTo",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err896];
}
else {
vErrors.push(err896);
}
errors++;
}
}
if(data448.host !== undefined){
let data452 = data448.host;
if(typeof data452 === "string"){
if(!pattern0.test(data452)){
const err897 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/host",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err897];
}
else {
vErrors.push(err897);
}
errors++;
}
}
else {
const err898 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/host",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err898];
}
else {
vErrors.push(err898);
}
errors++;
}
}
if(data448.backupHost !== undefined){
let data453 = data448.backupHost;
if(typeof data453 === "string"){
if(!pattern0.test(data453)){
const err899 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/backupHost",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err899];
}
else {
vErrors.push(err899);
}
errors++;
}
}
else {
const err900 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/backupHost",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err900];
}
else {
vErrors.push(err900);
}
errors++;
}
}
if(data448.site !== undefined){
let data454 = data448.site;
if(typeof data454 === "string"){
if(!pattern0.test(data454)){
const err901 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/site",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err901];
}
else {
vErrors.push(err901);
}
errors++;
}
}
else {
const err902 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/site",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err902];
}
else {
vErrors.push(err902);
}
errors++;
}
}
if(data448.redundancy !== undefined){
let data455 = data448.redundancy;
if(typeof data455 !== "string"){
const err903 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/redundancy",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err903];
}
else {
vErrors.push(err903);
}
errors++;
}
if(!(((data455 === "none") || (data455 === "warm")) || (data455 === "hot"))){
const err904 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/redundancy",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.otherServers.items.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err904];
}
else {
vErrors.push(err904);
}
errors++;
}
}
if(data448.instances !== undefined){
let data456 = data448.instances;
if(!(((typeof data456 == "number") && (!(data456 % 1) && !isNaN(data456))) && (isFinite(data456)))){
const err905 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/instances",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err905];
}
else {
vErrors.push(err905);
}
errors++;
}
if((typeof data456 == "number") && (isFinite(data456))){
if(data456 > 1000000000 || isNaN(data456)){
const err906 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/instances",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err906];
}
else {
vErrors.push(err906);
}
errors++;
}
if(data456 < 1 || isNaN(data456)){
const err907 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/instances",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err907];
}
else {
vErrors.push(err907);
}
errors++;
}
}
}
if(data448.licenseServer !== undefined){
let data457 = data448.licenseServer;
if(typeof data457 === "string"){
if(!pattern0.test(data457)){
const err908 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/licenseServer",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err908];
}
else {
vErrors.push(err908);
}
errors++;
}
}
else {
const err909 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/licenseServer",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err909];
}
else {
vErrors.push(err909);
}
errors++;
}
}
if(data448.backupLicenseServer !== undefined){
let data458 = data448.backupLicenseServer;
if(typeof data458 === "string"){
if(!pattern0.test(data458)){
const err910 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/backupLicenseServer",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err910];
}
else {
vErrors.push(err910);
}
errors++;
}
}
else {
const err911 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/backupLicenseServer",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err911];
}
else {
vErrors.push(err911);
}
errors++;
}
}
if(data448.licenseFile !== undefined){
let data459 = data448.licenseFile;
if(typeof data459 === "string"){
if(!pattern0.test(data459)){
const err912 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/licenseFile",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err912];
}
else {
vErrors.push(err912);
}
errors++;
}
}
else {
const err913 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/licenseFile",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err913];
}
else {
vErrors.push(err913);
}
errors++;
}
}
if(data448.runsAs !== undefined){
let data460 = data448.runsAs;
if(typeof data460 !== "string"){
const err914 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/runsAs",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err914];
}
else {
vErrors.push(err914);
}
errors++;
}
if(!((data460 === "system") || (data460 === "account"))){
const err915 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/runsAs",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.otherServers.items.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err915];
}
else {
vErrors.push(err915);
}
errors++;
}
}
if(data448.dependsOn !== undefined){
let data461 = data448.dependsOn;
if(Array.isArray(data461)){
const len39 = data461.length;
for(let i39=0; i39<len39; i39++){
let data462 = data461[i39];
if(typeof data462 === "string"){
if(!pattern0.test(data462)){
const err916 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/dependsOn/" + i39,schemaPath:"#/properties/genesys/properties/otherServers/items/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err916];
}
else {
vErrors.push(err916);
}
errors++;
}
}
else {
const err917 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/dependsOn/" + i39,schemaPath:"#/properties/genesys/properties/otherServers/items/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err917];
}
else {
vErrors.push(err917);
}
errors++;
}
}
}
else {
const err918 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/dependsOn",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err918];
}
else {
vErrors.push(err918);
}
errors++;
}
}
if(data448.kind !== undefined){
let data463 = data448.kind;
if(typeof data463 === "string"){
if(!pattern0.test(data463)){
const err919 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/kind",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/kind/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err919];
}
else {
vErrors.push(err919);
}
errors++;
}
}
else {
const err920 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/kind",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err920];
}
else {
vErrors.push(err920);
}
errors++;
}
}
}
else {
const err921 = {instancePath:instancePath+"/genesys/otherServers/" + i38,schemaPath:"#/properties/genesys/properties/otherServers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err921];
}
else {
vErrors.push(err921);
}
errors++;
}
}
}
else {
const err922 = {instancePath:instancePath+"/genesys/otherServers",schemaPath:"#/properties/genesys/properties/otherServers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err922];
}
else {
vErrors.push(err922);
}
errors++;
}
}
}
else {
const err923 = {instancePath:instancePath+"/genesys",schemaPath:"#/properties/genesys/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err923];
}
else {
vErrors.push(err923);
}
errors++;
}
}
if(data.ucConnector !== undefined){
let data464 = data.ucConnector;
if(data464 && typeof data464 == "object" && !Array.isArray(data464)){
for(const key36 in data464){
if(!((key36 === "knowledgeWorkers") || (key36 === "instances"))){
const err924 = {instancePath:instancePath+"/ucConnector",schemaPath:"#/properties/ucConnector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err924];
}
else {
vErrors.push(err924);
}
errors++;
}
}
if(data464.knowledgeWorkers !== undefined){
let data465 = data464.knowledgeWorkers;
if(!(((typeof data465 == "number") && (!(data465 % 1) && !isNaN(data465))) && (isFinite(data465)))){
const err925 = {instancePath:instancePath+"/ucConnector/knowledgeWorkers",schemaPath:"#/properties/ucConnector/properties/knowledgeWorkers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err925];
}
else {
vErrors.push(err925);
}
errors++;
}
if((typeof data465 == "number") && (isFinite(data465))){
if(data465 > 1000000000 || isNaN(data465)){
const err926 = {instancePath:instancePath+"/ucConnector/knowledgeWorkers",schemaPath:"#/properties/ucConnector/properties/knowledgeWorkers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err926];
}
else {
vErrors.push(err926);
}
errors++;
}
if(data465 < 0 || isNaN(data465)){
const err927 = {instancePath:instancePath+"/ucConnector/knowledgeWorkers",schemaPath:"#/properties/ucConnector/properties/knowledgeWorkers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err927];
}
else {
vErrors.push(err927);
}
errors++;
}
}
}
if(data464.instances !== undefined){
let data466 = data464.instances;
if(Array.isArray(data466)){
const len40 = data466.length;
for(let i40=0; i40<len40; i40++){
let data467 = data466[i40];
if(data467 && typeof data467 == "object" && !Array.isArray(data467)){
if(data467.name === undefined){
const err928 = {instancePath:instancePath+"/ucConnector/instances/" + i40,schemaPath:"#/properties/ucConnector/properties/instances/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err928];
}
else {
vErrors.push(err928);
}
errors++;
}
for(const key37 in data467){
if(!(((key37 === "name") || (key37 === "backupOf")) || (key37 === "options"))){
const err929 = {instancePath:instancePath+"/ucConnector/instances/" + i40,schemaPath:"#/properties/ucConnector/properties/instances/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err929];
}
else {
vErrors.push(err929);
}
errors++;
}
}
if(data467.name !== undefined){
let data468 = data467.name;
if(typeof data468 === "string"){
if(!pattern0.test(data468)){
const err930 = {instancePath:instancePath+"/ucConnector/instances/" + i40+"/name",schemaPath:"#/properties/ucConnector/properties/instances/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err930];
}
else {
vErrors.push(err930);
}
errors++;
}
}
else {
const err931 = {instancePath:instancePath+"/ucConnector/instances/" + i40+"/name",schemaPath:"#/properties/ucConnector/properties/instances/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err931];
}
else {
vErrors.push(err931);
}
errors++;
}
}
if(data467.backupOf !== undefined){
let data469 = data467.backupOf;
if(typeof data469 === "string"){
if(!pattern0.test(data469)){
const err932 = {instancePath:instancePath+"/ucConnector/instances/" + i40+"/backupOf",schemaPath:"#/properties/ucConnector/properties/instances/items/properties/backupOf/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err932];
}
else {
vErrors.push(err932);
}
errors++;
}
}
else {
const err933 = {instancePath:instancePath+"/ucConnector/instances/" + i40+"/backupOf",schemaPath:"#/properties/ucConnector/properties/instances/items/properties/backupOf/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err933];
}
else {
vErrors.push(err933);
}
errors++;
}
}
if(data467.options !== undefined){
let data470 = data467.options;
if(data470 && typeof data470 == "object" && !Array.isArray(data470)){
for(const key38 in data470){
if(!(key38 === "num-of-seat-licenses")){
const err934 = {instancePath:instancePath+"/ucConnector/instances/" + i40+"/options",schemaPath:"#/properties/ucConnector/properties/instances/items/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err934];
}
else {
vErrors.push(err934);
}
errors++;
}
}
if(data470["num-of-seat-licenses"] !== undefined){
let data471 = data470["num-of-seat-licenses"];
if((!(((typeof data471 == "number") && (!(data471 % 1) && !isNaN(data471))) && (isFinite(data471)))) && (typeof data471 !== "string")){
const err935 = {instancePath:instancePath+"/ucConnector/instances/" + i40+"/options/num-of-seat-licenses",schemaPath:"#/properties/ucConnector/properties/instances/items/properties/options/properties/num-of-seat-licenses/type",keyword:"type",params:{type: schema11.properties.ucConnector.properties.instances.items.properties.options.properties["num-of-seat-licenses"].type}};
if(vErrors === null){
vErrors = [err935];
}
else {
vErrors.push(err935);
}
errors++;
}
}
}
else {
const err936 = {instancePath:instancePath+"/ucConnector/instances/" + i40+"/options",schemaPath:"#/properties/ucConnector/properties/instances/items/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err936];
}
else {
vErrors.push(err936);
}
errors++;
}
}
}
else {
const err937 = {instancePath:instancePath+"/ucConnector/instances/" + i40,schemaPath:"#/properties/ucConnector/properties/instances/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err937];
}
else {
vErrors.push(err937);
}
errors++;
}
}
}
else {
const err938 = {instancePath:instancePath+"/ucConnector/instances",schemaPath:"#/properties/ucConnector/properties/instances/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err938];
}
else {
vErrors.push(err938);
}
errors++;
}
}
}
else {
const err939 = {instancePath:instancePath+"/ucConnector",schemaPath:"#/properties/ucConnector/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err939];
}
else {
vErrors.push(err939);
}
errors++;
}
}
if(data.openScape !== undefined){
let data472 = data.openScape;
if(data472 && typeof data472 == "object" && !Array.isArray(data472)){
for(const key39 in data472){
if(!(func2.call(schema11.properties.openScape.properties, key39))){
const err940 = {instancePath:instancePath+"/openScape",schemaPath:"#/properties/openScape/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err940];
}
else {
vErrors.push(err940);
}
errors++;
}
}
if(data472.mode !== undefined){
let data473 = data472.mode;
if(typeof data473 !== "string"){
const err941 = {instancePath:instancePath+"/openScape/mode",schemaPath:"#/properties/openScape/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err941];
}
else {
vErrors.push(err941);
}
errors++;
}
if(!((data473 === "standalone") || (data473 === "network"))){
const err942 = {instancePath:instancePath+"/openScape/mode",schemaPath:"#/properties/openScape/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.openScape.properties.mode.enum}};
if(vErrors === null){
vErrors = [err942];
}
else {
vErrors.push(err942);
}
errors++;
}
}
if(data472.steps !== undefined){
let data474 = data472.steps;
if(Array.isArray(data474)){
const len41 = data474.length;
for(let i41=0; i41<len41; i41++){
let data475 = data474[i41];
if(typeof data475 !== "string"){
const err943 = {instancePath:instancePath+"/openScape/steps/" + i41,schemaPath:"#/properties/openScape/properties/steps/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err943];
}
else {
vErrors.push(err943);
}
errors++;
}
if(!(((((((data475 === "installSystems") || (data475 === "configureSystems")) || (data475 === "joinSystems")) || (data475 === "enterRegistrationData")) || (data475 === "activate")) || (data475 === "configureStations")) || (data475 === "assign"))){
const err944 = {instancePath:instancePath+"/openScape/steps/" + i41,schemaPath:"#/properties/openScape/properties/steps/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.openScape.properties.steps.items.enum}};
if(vErrors === null){
vErrors = [err944];
}
else {
vErrors.push(err944);
}
errors++;
}
}
}
else {
const err945 = {instancePath:instancePath+"/openScape/steps",schemaPath:"#/properties/openScape/properties/steps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err945];
}
else {
vErrors.push(err945);
}
errors++;
}
}
if(data472.activation !== undefined){
let data476 = data472.activation;
if(data476 && typeof data476 == "object" && !Array.isArray(data476)){
for(const key40 in data476){
if(!(func2.call(schema11.properties.openScape.properties.activation.properties, key40))){
const err946 = {instancePath:instancePath+"/openScape/activation",schemaPath:"#/properties/openScape/properties/activation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err946];
}
else {
vErrors.push(err946);
}
errors++;
}
}
if(data476.done !== undefined){
if(typeof data476.done !== "boolean"){
const err947 = {instancePath:instancePath+"/openScape/activation/done",schemaPath:"#/properties/openScape/properties/activation/properties/done/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err947];
}
else {
vErrors.push(err947);
}
errors++;
}
}
if(data476.method !== undefined){
let data478 = data476.method;
if(typeof data478 !== "string"){
const err948 = {instancePath:instancePath+"/openScape/activation/method",schemaPath:"#/properties/openScape/properties/activation/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err948];
}
else {
vErrors.push(err948);
}
errors++;
}
if(!((data478 === "online") || (data478 === "offline"))){
const err949 = {instancePath:instancePath+"/openScape/activation/method",schemaPath:"#/properties/openScape/properties/activation/properties/method/enum",keyword:"enum",params:{allowedValues: schema11.properties.openScape.properties.activation.properties.method.enum}};
if(vErrors === null){
vErrors = [err949];
}
else {
vErrors.push(err949);
}
errors++;
}
}
if(data476.lac !== undefined){
let data479 = data476.lac;
if(typeof data479 === "string"){
if(!pattern0.test(data479)){
const err950 = {instancePath:instancePath+"/openScape/activation/lac",schemaPath:"#/properties/openScape/properties/activation/properties/lac/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err950];
}
else {
vErrors.push(err950);
}
errors++;
}
}
else {
const err951 = {instancePath:instancePath+"/openScape/activation/lac",schemaPath:"#/properties/openScape/properties/activation/properties/lac/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err951];
}
else {
vErrors.push(err951);
}
errors++;
}
}
if(data476.lockingId !== undefined){
let data480 = data476.lockingId;
if(typeof data480 === "string"){
if(!pattern0.test(data480)){
const err952 = {instancePath:instancePath+"/openScape/activation/lockingId",schemaPath:"#/properties/openScape/properties/activation/properties/lockingId/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err952];
}
else {
vErrors.push(err952);
}
errors++;
}
}
else {
const err953 = {instancePath:instancePath+"/openScape/activation/lockingId",schemaPath:"#/properties/openScape/properties/activation/properties/lockingId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err953];
}
else {
vErrors.push(err953);
}
errors++;
}
}
if(data476.internet !== undefined){
if(typeof data476.internet !== "boolean"){
const err954 = {instancePath:instancePath+"/openScape/activation/internet",schemaPath:"#/properties/openScape/properties/activation/properties/internet/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err954];
}
else {
vErrors.push(err954);
}
errors++;
}
}
if(data476.licenseFile !== undefined){
if(typeof data476.licenseFile !== "boolean"){
const err955 = {instancePath:instancePath+"/openScape/activation/licenseFile",schemaPath:"#/properties/openScape/properties/activation/properties/licenseFile/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err955];
}
else {
vErrors.push(err955);
}
errors++;
}
}
if(data476.registrationData !== undefined){
if(typeof data476.registrationData !== "boolean"){
const err956 = {instancePath:instancePath+"/openScape/activation/registrationData",schemaPath:"#/properties/openScape/properties/activation/properties/registrationData/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err956];
}
else {
vErrors.push(err956);
}
errors++;
}
}
if(data476.clsAddress !== undefined){
let data484 = data476.clsAddress;
if(typeof data484 === "string"){
if(!pattern0.test(data484)){
const err957 = {instancePath:instancePath+"/openScape/activation/clsAddress",schemaPath:"#/properties/openScape/properties/activation/properties/clsAddress/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err957];
}
else {
vErrors.push(err957);
}
errors++;
}
}
else {
const err958 = {instancePath:instancePath+"/openScape/activation/clsAddress",schemaPath:"#/properties/openScape/properties/activation/properties/clsAddress/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err958];
}
else {
vErrors.push(err958);
}
errors++;
}
}
if(data476.profile !== undefined){
let data485 = data476.profile;
if(typeof data485 === "string"){
if(!pattern0.test(data485)){
const err959 = {instancePath:instancePath+"/openScape/activation/profile",schemaPath:"#/properties/openScape/properties/activation/properties/profile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err959];
}
else {
vErrors.push(err959);
}
errors++;
}
}
else {
const err960 = {instancePath:instancePath+"/openScape/activation/profile",schemaPath:"#/properties/openScape/properties/activation/properties/profile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err960];
}
else {
vErrors.push(err960);
}
errors++;
}
}
if(data476.extensions !== undefined){
let data486 = data476.extensions;
if(Array.isArray(data486)){
const len42 = data486.length;
for(let i42=0; i42<len42; i42++){
let data487 = data486[i42];
if(data487 && typeof data487 == "object" && !Array.isArray(data487)){
for(const key41 in data487){
if(!(key41 === "lac")){
const err961 = {instancePath:instancePath+"/openScape/activation/extensions/" + i42,schemaPath:"#/properties/openScape/properties/activation/properties/extensions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err961];
}
else {
vErrors.push(err961);
}
errors++;
}
}
if(data487.lac !== undefined){
let data488 = data487.lac;
if(typeof data488 === "string"){
if(!pattern0.test(data488)){
const err962 = {instancePath:instancePath+"/openScape/activation/extensions/" + i42+"/lac",schemaPath:"#/properties/openScape/properties/activation/properties/extensions/items/properties/lac/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err962];
}
else {
vErrors.push(err962);
}
errors++;
}
}
else {
const err963 = {instancePath:instancePath+"/openScape/activation/extensions/" + i42+"/lac",schemaPath:"#/properties/openScape/properties/activation/properties/extensions/items/properties/lac/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err963];
}
else {
vErrors.push(err963);
}
errors++;
}
}
}
else {
const err964 = {instancePath:instancePath+"/openScape/activation/extensions/" + i42,schemaPath:"#/properties/openScape/properties/activation/properties/extensions/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err964];
}
else {
vErrors.push(err964);
}
errors++;
}
}
}
else {
const err965 = {instancePath:instancePath+"/openScape/activation/extensions",schemaPath:"#/properties/openScape/properties/activation/properties/extensions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err965];
}
else {
vErrors.push(err965);
}
errors++;
}
}
}
else {
const err966 = {instancePath:instancePath+"/openScape/activation",schemaPath:"#/properties/openScape/properties/activation/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err966];
}
else {
vErrors.push(err966);
}
errors++;
}
}
if(data472.assigned !== undefined){
if(typeof data472.assigned !== "boolean"){
const err967 = {instancePath:instancePath+"/openScape/assigned",schemaPath:"#/properties/openScape/properties/assigned/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err967];
}
else {
vErrors.push(err967);
}
errors++;
}
}
if(data472.licenses !== undefined){
let data490 = data472.licenses;
if(data490 && typeof data490 == "object" && !Array.isArray(data490)){
for(const key42 in data490){
if(!(func2.call(schema11.properties.openScape.properties.licenses.properties, key42))){
const err968 = {instancePath:instancePath+"/openScape/licenses",schemaPath:"#/properties/openScape/properties/licenses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
if(vErrors === null){
vErrors = [err968];
}
else {
vErrors.push(err968);
}
errors++;
}
}
if(data490.ip !== undefined){
let data491 = data490.ip;
if(!(((typeof data491 == "number") && (!(data491 % 1) && !isNaN(data491))) && (isFinite(data491)))){
const err969 = {instancePath:instancePath+"/openScape/licenses/ip",schemaPath:"#/properties/openScape/properties/licenses/properties/ip/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err969];
}
else {
vErrors.push(err969);
}
errors++;
}
if((typeof data491 == "number") && (isFinite(data491))){
if(data491 > 1000000000 || isNaN(data491)){
const err970 = {instancePath:instancePath+"/openScape/licenses/ip",schemaPath:"#/properties/openScape/properties/licenses/properties/ip/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err970];
}
else {
vErrors.push(err970);
}
errors++;
}
if(data491 < 0 || isNaN(data491)){
const err971 = {instancePath:instancePath+"/openScape/licenses/ip",schemaPath:"#/properties/openScape/properties/licenses/properties/ip/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err971];
}
else {
vErrors.push(err971);
}
errors++;
}
}
}
if(data490.tdm !== undefined){
let data492 = data490.tdm;
if(!(((typeof data492 == "number") && (!(data492 % 1) && !isNaN(data492))) && (isFinite(data492)))){
const err972 = {instancePath:instancePath+"/openScape/licenses/tdm",schemaPath:"#/properties/openScape/properties/licenses/properties/tdm/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err972];
}
else {
vErrors.push(err972);
}
errors++;
}
if((typeof data492 == "number") && (isFinite(data492))){
if(data492 > 1000000000 || isNaN(data492)){
const err973 = {instancePath:instancePath+"/openScape/licenses/tdm",schemaPath:"#/properties/openScape/properties/licenses/properties/tdm/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err973];
}
else {
vErrors.push(err973);
}
errors++;
}
if(data492 < 0 || isNaN(data492)){
const err974 = {instancePath:instancePath+"/openScape/licenses/tdm",schemaPath:"#/properties/openScape/properties/licenses/properties/tdm/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err974];
}
else {
vErrors.push(err974);
}
errors++;
}
}
}
if(data490.mobile !== undefined){
let data493 = data490.mobile;
if(!(((typeof data493 == "number") && (!(data493 % 1) && !isNaN(data493))) && (isFinite(data493)))){
const err975 = {instancePath:instancePath+"/openScape/licenses/mobile",schemaPath:"#/properties/openScape/properties/licenses/properties/mobile/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err975];
}
else {
vErrors.push(err975);
}
errors++;
}
if((typeof data493 == "number") && (isFinite(data493))){
if(data493 > 1000000000 || isNaN(data493)){
const err976 = {instancePath:instancePath+"/openScape/licenses/mobile",schemaPath:"#/properties/openScape/properties/licenses/properties/mobile/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err976];
}
else {
vErrors.push(err976);
}
errors++;
}
if(data493 < 0 || isNaN(data493)){
const err977 = {instancePath:instancePath+"/openScape/licenses/mobile",schemaPath:"#/properties/openScape/properties/licenses/properties/mobile/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err977];
}
else {
vErrors.push(err977);
}
errors++;
}
}
}
if(data490.deskSharing !== undefined){
let data494 = data490.deskSharing;
if(!(((typeof data494 == "number") && (!(data494 % 1) && !isNaN(data494))) && (isFinite(data494)))){
const err978 = {instancePath:instancePath+"/openScape/licenses/deskSharing",schemaPath:"#/properties/openScape/properties/licenses/properties/deskSharing/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err978];
}
else {
vErrors.push(err978);
}
errors++;
}
if((typeof data494 == "number") && (isFinite(data494))){
if(data494 > 1000000000 || isNaN(data494)){
const err979 = {instancePath:instancePath+"/openScape/licenses/deskSharing",schemaPath:"#/properties/openScape/properties/licenses/properties/deskSharing/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err979];
}
else {
vErrors.push(err979);
}
errors++;
}
if(data494 < 0 || isNaN(data494)){
const err980 = {instancePath:instancePath+"/openScape/licenses/deskSharing",schemaPath:"#/properties/openScape/properties/licenses/properties/deskSharing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err980];
}
else {
vErrors.push(err980);
}
errors++;
}
}
}
if(data490.voicemail !== undefined){
let data495 = data490.voicemail;
if(!(((typeof data495 == "number") && (!(data495 % 1) && !isNaN(data495))) && (isFinite(data495)))){
const err981 = {instancePath:instancePath+"/openScape/licenses/voicemail",schemaPath:"#/properties/openScape/properties/licenses/properties/voicemail/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err981];
}
else {
vErrors.push(err981);
}
errors++;
}
if((typeof data495 == "number") && (isFinite(data495))){
if(data495 > 1000000000 || isNaN(data495)){
const err982 = {instancePath:instancePath+"/openScape/licenses/voicemail",schemaPath:"#/properties/openScape/properties/licenses/properties/voicemail/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err982];
}
else {
vErrors.push(err982);
}
errors++;
}
if(data495 < 0 || isNaN(data495)){
const err983 = {instancePath:instancePath+"/openScape/licenses/voicemail",schemaPath:"#/properties/openScape/properties/licenses/properties/voicemail/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err983];
}
else {
vErrors.push(err983);
}
errors++;
}
}
}
if(data490.ucSmart !== undefined){
let data496 = data490.ucSmart;
if(!(((typeof data496 == "number") && (!(data496 % 1) && !isNaN(data496))) && (isFinite(data496)))){
const err984 = {instancePath:instancePath+"/openScape/licenses/ucSmart",schemaPath:"#/properties/openScape/properties/licenses/properties/ucSmart/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err984];
}
else {
vErrors.push(err984);
}
errors++;
}
if((typeof data496 == "number") && (isFinite(data496))){
if(data496 > 1000000000 || isNaN(data496)){
const err985 = {instancePath:instancePath+"/openScape/licenses/ucSmart",schemaPath:"#/properties/openScape/properties/licenses/properties/ucSmart/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err985];
}
else {
vErrors.push(err985);
}
errors++;
}
if(data496 < 0 || isNaN(data496)){
const err986 = {instancePath:instancePath+"/openScape/licenses/ucSmart",schemaPath:"#/properties/openScape/properties/licenses/properties/ucSmart/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err986];
}
else {
vErrors.push(err986);
}
errors++;
}
}
}
if(data490.groupware !== undefined){
let data497 = data490.groupware;
if(!(((typeof data497 == "number") && (!(data497 % 1) && !isNaN(data497))) && (isFinite(data497)))){
const err987 = {instancePath:instancePath+"/openScape/licenses/groupware",schemaPath:"#/properties/openScape/properties/licenses/properties/groupware/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err987];
}
else {
vErrors.push(err987);
}
errors++;
}
if((typeof data497 == "number") && (isFinite(data497))){
if(data497 > 1000000000 || isNaN(data497)){
const err988 = {instancePath:instancePath+"/openScape/licenses/groupware",schemaPath:"#/properties/openScape/properties/licenses/properties/groupware/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err988];
}
else {
vErrors.push(err988);
}
errors++;
}
if(data497 < 0 || isNaN(data497)){
const err989 = {instancePath:instancePath+"/openScape/licenses/groupware",schemaPath:"#/properties/openScape/properties/licenses/properties/groupware/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err989];
}
else {
vErrors.push(err989);
}
errors++;
}
}
}
if(data490.ucSuite !== undefined){
let data498 = data490.ucSuite;
if(!(((typeof data498 == "number") && (!(data498 % 1) && !isNaN(data498))) && (isFinite(data498)))){
const err990 = {instancePath:instancePath+"/openScape/licenses/ucSuite",schemaPath:"#/properties/openScape/properties/licenses/properties/ucSuite/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err990];
}
else {
vErrors.push(err990);
}
errors++;
}
if((typeof data498 == "number") && (isFinite(data498))){
if(data498 > 1000000000 || isNaN(data498)){
const err991 = {instancePath:instancePath+"/openScape/licenses/ucSuite",schemaPath:"#/properties/openScape/properties/licenses/properties/ucSuite/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err991];
}
else {
vErrors.push(err991);
}
errors++;
}
if(data498 < 0 || isNaN(data498)){
const err992 = {instancePath:instancePath+"/openScape/licenses/ucSuite",schemaPath:"#/properties/openScape/properties/licenses/properties/ucSuite/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err992];
}
else {
vErrors.push(err992);
}
errors++;
}
}
}
if(data490.fax !== undefined){
let data499 = data490.fax;
if(!(((typeof data499 == "number") && (!(data499 % 1) && !isNaN(data499))) && (isFinite(data499)))){
const err993 = {instancePath:instancePath+"/openScape/licenses/fax",schemaPath:"#/properties/openScape/properties/licenses/properties/fax/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err993];
}
else {
vErrors.push(err993);
}
errors++;
}
if((typeof data499 == "number") && (isFinite(data499))){
if(data499 > 1000000000 || isNaN(data499)){
const err994 = {instancePath:instancePath+"/openScape/licenses/fax",schemaPath:"#/properties/openScape/properties/licenses/properties/fax/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err994];
}
else {
vErrors.push(err994);
}
errors++;
}
if(data499 < 0 || isNaN(data499)){
const err995 = {instancePath:instancePath+"/openScape/licenses/fax",schemaPath:"#/properties/openScape/properties/licenses/properties/fax/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err995];
}
else {
vErrors.push(err995);
}
errors++;
}
}
}
if(data490.conference !== undefined){
let data500 = data490.conference;
if(!(((typeof data500 == "number") && (!(data500 % 1) && !isNaN(data500))) && (isFinite(data500)))){
const err996 = {instancePath:instancePath+"/openScape/licenses/conference",schemaPath:"#/properties/openScape/properties/licenses/properties/conference/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err996];
}
else {
vErrors.push(err996);
}
errors++;
}
if((typeof data500 == "number") && (isFinite(data500))){
if(data500 > 1000000000 || isNaN(data500)){
const err997 = {instancePath:instancePath+"/openScape/licenses/conference",schemaPath:"#/properties/openScape/properties/licenses/properties/conference/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err997];
}
else {
vErrors.push(err997);
}
errors++;
}
if(data500 < 0 || isNaN(data500)){
const err998 = {instancePath:instancePath+"/openScape/licenses/conference",schemaPath:"#/properties/openScape/properties/licenses/properties/conference/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err998];
}
else {
vErrors.push(err998);
}
errors++;
}
}
}
if(data490.myAttendant !== undefined){
let data501 = data490.myAttendant;
if(!(((typeof data501 == "number") && (!(data501 % 1) && !isNaN(data501))) && (isFinite(data501)))){
const err999 = {instancePath:instancePath+"/openScape/licenses/myAttendant",schemaPath:"#/properties/openScape/properties/licenses/properties/myAttendant/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err999];
}
else {
vErrors.push(err999);
}
errors++;
}
if((typeof data501 == "number") && (isFinite(data501))){
if(data501 > 1000000000 || isNaN(data501)){
const err1000 = {instancePath:instancePath+"/openScape/licenses/myAttendant",schemaPath:"#/properties/openScape/properties/licenses/properties/myAttendant/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err1000];
}
else {
vErrors.push(err1000);
}
errors++;
}
if(data501 < 0 || isNaN(data501)){
const err1001 = {instancePath:instancePath+"/openScape/licenses/myAttendant",schemaPath:"#/properties/openScape/properties/licenses/properties/myAttendant/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1001];
}
else {
vErrors.push(err1001);
}
errors++;
}
}
}
if(data490.myAgent !== undefined){
let data502 = data490.myAgent;
if(!(((typeof data502 == "number") && (!(data502 % 1) && !isNaN(data502))) && (isFinite(data502)))){
const err1002 = {instancePath:instancePath+"/openScape/licenses/myAgent",schemaPath:"#/properties/openScape/properties/licenses/properties/myAgent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1002];
}
else {
vErrors.push(err1002);
}
errors++;
}
if((typeof data502 == "number") && (isFinite(data502))){
if(data502 > 1000000000 || isNaN(data502)){
const err1003 = {instancePath:instancePath+"/openScape/licenses/myAgent",schemaPath:"#/properties/openScape/properties/licenses/properties/myAgent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err1003];
}
else {
vErrors.push(err1003);
}
errors++;
}
if(data502 < 0 || isNaN(data502)){
const err1004 = {instancePath:instancePath+"/openScape/licenses/myAgent",schemaPath:"#/properties/openScape/properties/licenses/properties/myAgent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1004];
}
else {
vErrors.push(err1004);
}
errors++;
}
}
}
if(data490.applicationLauncher !== undefined){
let data503 = data490.applicationLauncher;
if(!(((typeof data503 == "number") && (!(data503 % 1) && !isNaN(data503))) && (isFinite(data503)))){
const err1005 = {instancePath:instancePath+"/openScape/licenses/applicationLauncher",schemaPath:"#/properties/openScape/properties/licenses/properties/applicationLauncher/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1005];
}
else {
vErrors.push(err1005);
}
errors++;
}
if((typeof data503 == "number") && (isFinite(data503))){
if(data503 > 1000000000 || isNaN(data503)){
const err1006 = {instancePath:instancePath+"/openScape/licenses/applicationLauncher",schemaPath:"#/properties/openScape/properties/licenses/properties/applicationLauncher/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err1006];
}
else {
vErrors.push(err1006);
}
errors++;
}
if(data503 < 0 || isNaN(data503)){
const err1007 = {instancePath:instancePath+"/openScape/licenses/applicationLauncher",schemaPath:"#/properties/openScape/properties/licenses/properties/applicationLauncher/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1007];
}
else {
vErrors.push(err1007);
}
errors++;
}
}
}
if(data490.tapi !== undefined){
let data504 = data490.tapi;
if(!(((typeof data504 == "number") && (!(data504 % 1) && !isNaN(data504))) && (isFinite(data504)))){
const err1008 = {instancePath:instancePath+"/openScape/licenses/tapi",schemaPath:"#/properties/openScape/properties/licenses/properties/tapi/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1008];
}
else {
vErrors.push(err1008);
}
errors++;
}
if((typeof data504 == "number") && (isFinite(data504))){
if(data504 > 1000000000 || isNaN(data504)){
const err1009 = {instancePath:instancePath+"/openScape/licenses/tapi",schemaPath:"#/properties/openScape/properties/licenses/properties/tapi/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err1009];
}
else {
vErrors.push(err1009);
}
errors++;
}
if(data504 < 0 || isNaN(data504)){
const err1010 = {instancePath:instancePath+"/openScape/licenses/tapi",schemaPath:"#/properties/openScape/properties/licenses/properties/tapi/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1010];
}
else {
vErrors.push(err1010);
}
errors++;
}
}
}
if(data490.s2mChannels !== undefined){
let data505 = data490.s2mChannels;
if(!(((typeof data505 == "number") && (!(data505 % 1) && !isNaN(data505))) && (isFinite(data505)))){
const err1011 = {instancePath:instancePath+"/openScape/licenses/s2mChannels",schemaPath:"#/properties/openScape/properties/licenses/properties/s2mChannels/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1011];
}
else {
vErrors.push(err1011);
}
errors++;
}
if((typeof data505 == "number") && (isFinite(data505))){
if(data505 > 1000000000 || isNaN(data505)){
const err1012 = {instancePath:instancePath+"/openScape/licenses/s2mChannels",schemaPath:"#/properties/openScape/properties/licenses/properties/s2mChannels/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err1012];
}
else {
vErrors.push(err1012);
}
errors++;
}
if(data505 < 0 || isNaN(data505)){
const err1013 = {instancePath:instancePath+"/openScape/licenses/s2mChannels",schemaPath:"#/properties/openScape/properties/licenses/properties/s2mChannels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1013];
}
else {
vErrors.push(err1013);
}
errors++;
}
}
}
if(data490.itspCalls !== undefined){
let data506 = data490.itspCalls;
if(!(((typeof data506 == "number") && (!(data506 % 1) && !isNaN(data506))) && (isFinite(data506)))){
const err1014 = {instancePath:instancePath+"/openScape/licenses/itspCalls",schemaPath:"#/properties/openScape/properties/licenses/properties/itspCalls/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1014];
}
else {
vErrors.push(err1014);
}
errors++;
}
if((typeof data506 == "number") && (isFinite(data506))){
if(data506 > 1000000000 || isNaN(data506)){
const err1015 = {instancePath:instancePath+"/openScape/licenses/itspCalls",schemaPath:"#/properties/openScape/properties/licenses/properties/itspCalls/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err1015];
}
else {
vErrors.push(err1015);
}
errors++;
}
if(data506 < 0 || isNaN(data506)){
const err1016 = {instancePath:instancePath+"/openScape/licenses/itspCalls",schemaPath:"#/properties/openScape/properties/licenses/properties/itspCalls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1016];
}
else {
vErrors.push(err1016);
}
errors++;
}
}
}
if(data490.networking !== undefined){
let data507 = data490.networking;
if(!(((typeof data507 == "number") && (!(data507 % 1) && !isNaN(data507))) && (isFinite(data507)))){
const err1017 = {instancePath:instancePath+"/openScape/licenses/networking",schemaPath:"#/properties/openScape/properties/licenses/properties/networking/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1017];
}
else {
vErrors.push(err1017);
}
errors++;
}
if((typeof data507 == "number") && (isFinite(data507))){
if(data507 > 1000000000 || isNaN(data507)){
const err1018 = {instancePath:instancePath+"/openScape/licenses/networking",schemaPath:"#/properties/openScape/properties/licenses/properties/networking/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err1018];
}
else {
vErrors.push(err1018);
}
errors++;
}
if(data507 < 0 || isNaN(data507)){
const err1019 = {instancePath:instancePath+"/openScape/licenses/networking",schemaPath:"#/properties/openScape/properties/licenses/properties/networking/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1019];
}
else {
vErrors.push(err1019);
}
errors++;
}
}
}
}
else {
const err1020 = {instancePath:instancePath+"/openScape/licenses",schemaPath:"#/properties/openScape/properties/licenses/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1020];
}
else {
vErrors.push(err1020);
}
errors++;
}
}
if(data472.stations !== undefined){
let data508 = data472.stations;
if(Array.isArray(data508)){
const len43 = data508.length;
for(let i43=0; i43<len43; i43++){
let data509 = data508[i43];
if(data509 && typeof data509 == "object" && !Array.isArray(data509)){
if(data509.number === undefined){
const err1021 = {instancePath:instancePath+"/openScape/stations/" + i43,schemaPath:"#/properties/openScape/properties/stations/items/required",keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null){
vErrors = [err1021];
}
else {
vErrors.push(err1021);
}
errors++;
}
for(const key43 in data509){
if(!((((((((key43 === "number") || (key43 === "count")) || (key43 === "kind")) || (key43 === "phone")) || (key43 === "configured")) || (key43 === "stationLicense")) || (key43 === "userLicenses")) || (key43 === "change"))){
const err1022 = {instancePath:instancePath+"/openScape/stations/" + i43,schemaPath:"#/properties/openScape/properties/stations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
if(vErrors === null){
vErrors = [err1022];
}
else {
vErrors.push(err1022);
}
errors++;
}
}
if(data509.number !== undefined){
let data510 = data509.number;
if(typeof data510 === "string"){
if(!pattern0.test(data510)){
const err1023 = {instancePath:instancePath+"/openScape/stations/" + i43+"/number",schemaPath:"#/properties/openScape/properties/stations/items/properties/number/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1023];
}
else {
vErrors.push(err1023);
}
errors++;
}
}
else {
const err1024 = {instancePath:instancePath+"/openScape/stations/" + i43+"/number",schemaPath:"#/properties/openScape/properties/stations/items/properties/number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1024];
}
else {
vErrors.push(err1024);
}
errors++;
}
}
if(data509.count !== undefined){
let data511 = data509.count;
if(!(((typeof data511 == "number") && (!(data511 % 1) && !isNaN(data511))) && (isFinite(data511)))){
const err1025 = {instancePath:instancePath+"/openScape/stations/" + i43+"/count",schemaPath:"#/properties/openScape/properties/stations/items/properties/count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1025];
}
else {
vErrors.push(err1025);
}
errors++;
}
if((typeof data511 == "number") && (isFinite(data511))){
if(data511 > 1000000000 || isNaN(data511)){
const err1026 = {instancePath:instancePath+"/openScape/stations/" + i43+"/count",schemaPath:"#/properties/openScape/properties/stations/items/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err1026];
}
else {
vErrors.push(err1026);
}
errors++;
}
if(data511 < 1 || isNaN(data511)){
const err1027 = {instancePath:instancePath+"/openScape/stations/" + i43+"/count",schemaPath:"#/properties/openScape/properties/stations/items/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err1027];
}
else {
vErrors.push(err1027);
}
errors++;
}
}
}
if(data509.kind !== undefined){
let data512 = data509.kind;
if(typeof data512 !== "string"){
const err1028 = {instancePath:instancePath+"/openScape/stations/" + i43+"/kind",schemaPath:"#/properties/openScape/properties/stations/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1028];
}
else {
vErrors.push(err1028);
}
errors++;
}
if(!((((data512 === "ip") || (data512 === "tdm")) || (data512 === "mobile")) || (data512 === "deskSharing"))){
const err1029 = {instancePath:instancePath+"/openScape/stations/" + i43+"/kind",schemaPath:"#/properties/openScape/properties/stations/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.openScape.properties.stations.items.properties.kind.enum}};
if(vErrors === null){
vErrors = [err1029];
}
else {
vErrors.push(err1029);
}
errors++;
}
}
if(data509.phone !== undefined){
let data513 = data509.phone;
if(typeof data513 !== "string"){
const err1030 = {instancePath:instancePath+"/openScape/stations/" + i43+"/phone",schemaPath:"#/properties/openScape/properties/stations/items/properties/phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1030];
}
else {
vErrors.push(err1030);
}
errors++;
}
if(!((((((((((((data513 === "HFA") || (data513 === "SIP system phone")) || (data513 === "SIP")) || (data513 === "UP0")) || (data513 === "ISDN")) || (data513 === "analog")) || (data513 === "DECT")) || (data513 === "myPortal for Mobile")) || (data513 === "myPortal for Tablet")) || (data513 === "myPortal web")) || (data513 === "Mobility Entry")) || (data513 === "DISA"))){
const err1031 = {instancePath:instancePath+"/openScape/stations/" + i43+"/phone",schemaPath:"#/properties/openScape/properties/stations/items/properties/phone/enum",keyword:"enum",params:{allowedValues: schema11.properties.openScape.properties.stations.items.properties.phone.enum}};
if(vErrors === null){
vErrors = [err1031];
}
else {
vErrors.push(err1031);
}
errors++;
}
}
if(data509.configured !== undefined){
if(typeof data509.configured !== "boolean"){
const err1032 = {instancePath:instancePath+"/openScape/stations/" + i43+"/configured",schemaPath:"#/properties/openScape/properties/stations/items/properties/configured/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1032];
}
else {
vErrors.push(err1032);
}
errors++;
}
}
if(data509.stationLicense !== undefined){
if(typeof data509.stationLicense !== "boolean"){
const err1033 = {instancePath:instancePath+"/openScape/stations/" + i43+"/stationLicense",schemaPath:"#/properties/openScape/properties/stations/items/properties/stationLicense/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1033];
}
else {
vErrors.push(err1033);
}
errors++;
}
}
if(data509.userLicenses !== undefined){
let data516 = data509.userLicenses;
if(Array.isArray(data516)){
const len44 = data516.length;
for(let i44=0; i44<len44; i44++){
let data517 = data516[i44];
if(typeof data517 !== "string"){
const err1034 = {instancePath:instancePath+"/openScape/stations/" + i43+"/userLicenses/" + i44,schemaPath:"#/properties/openScape/properties/stations/items/properties/userLicenses/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1034];
}
else {
vErrors.push(err1034);
}
errors++;
}
if(!((((((((((data517 === "voicemail") || (data517 === "ucSmart")) || (data517 === "groupware")) || (data517 === "ucSuite")) || (data517 === "fax")) || (data517 === "conference")) || (data517 === "myAttendant")) || (data517 === "myAgent")) || (data517 === "applicationLauncher")) || (data517 === "tapi"))){
const err1035 = {instancePath:instancePath+"/openScape/stations/" + i43+"/userLicenses/" + i44,schemaPath:"#/properties/openScape/properties/stations/items/properties/userLicenses/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.openScape.properties.stations.items.properties.userLicenses.items.enum}};
if(vErrors === null){
vErrors = [err1035];
}
else {
vErrors.push(err1035);
}
errors++;
}
}
}
else {
const err1036 = {instancePath:instancePath+"/openScape/stations/" + i43+"/userLicenses",schemaPath:"#/properties/openScape/properties/stations/items/properties/userLicenses/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1036];
}
else {
vErrors.push(err1036);
}
errors++;
}
}
if(data509.change !== undefined){
let data518 = data509.change;
if(typeof data518 !== "string"){
const err1037 = {instancePath:instancePath+"/openScape/stations/" + i43+"/change",schemaPath:"#/properties/openScape/properties/stations/items/properties/change/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1037];
}
else {
vErrors.push(err1037);
}
errors++;
}
if(!((data518 === "delete") || (data518 === "changeKind"))){
const err1038 = {instancePath:instancePath+"/openScape/stations/" + i43+"/change",schemaPath:"#/properties/openScape/properties/stations/items/properties/change/enum",keyword:"enum",params:{allowedValues: schema11.properties.openScape.properties.stations.items.properties.change.enum}};
if(vErrors === null){
vErrors = [err1038];
}
else {
vErrors.push(err1038);
}
errors++;
}
}
}
else {
const err1039 = {instancePath:instancePath+"/openScape/stations/" + i43,schemaPath:"#/properties/openScape/properties/stations/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1039];
}
else {
vErrors.push(err1039);
}
errors++;
}
}
}
else {
const err1040 = {instancePath:instancePath+"/openScape/stations",schemaPath:"#/properties/openScape/properties/stations/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1040];
}
else {
vErrors.push(err1040);
}
errors++;
}
}
if(data472.trunks !== undefined){
let data519 = data472.trunks;
if(Array.isArray(data519)){
const len45 = data519.length;
for(let i45=0; i45<len45; i45++){
let data520 = data519[i45];
if(data520 && typeof data520 == "object" && !Array.isArray(data520)){
for(const key44 in data520){
if(!(((((key44 === "name") || (key44 === "kind")) || (key44 === "channels")) || (key44 === "calls")) || (key44 === "licensed"))){
const err1041 = {instancePath:instancePath+"/openScape/trunks/" + i45,schemaPath:"#/properties/openScape/properties/trunks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
if(vErrors === null){
vErrors = [err1041];
}
else {
vErrors.push(err1041);
}
errors++;
}
}
if(data520.name !== undefined){
let data521 = data520.name;
if(typeof data521 === "string"){
if(!pattern0.test(data521)){
const err1042 = {instancePath:instancePath+"/openScape/trunks/" + i45+"/name",schemaPath:"#/properties/openScape/properties/trunks/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1042];
}
else {
vErrors.push(err1042);
}
errors++;
}
}
else {
const err1043 = {instancePath:instancePath+"/openScape/trunks/" + i45+"/name",schemaPath:"#/properties/openScape/properties/trunks/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1043];
}
else {
vErrors.push(err1043);
}
errors++;
}
}
if(data520.kind !== undefined){
let data522 = data520.kind;
if(typeof data522 !== "string"){
const err1044 = {instancePath:instancePath+"/openScape/trunks/" + i45+"/kind",schemaPath:"#/properties/openScape/properties/trunks/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1044];
}
else {
vErrors.push(err1044);
}
errors++;
}
if(!((data522 === "s2m") || (data522 === "itsp"))){
const err1045 = {instancePath:instancePath+"/openScape/trunks/" + i45+"/kind",schemaPath:"#/properties/openScape/properties/trunks/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.openScape.properties.trunks.items.properties.kind.enum}};
if(vErrors === null){
vErrors = [err1045];
}
else {
vErrors.push(err1045);
}
errors++;
}
}
if(data520.channels !== undefined){
let data523 = data520.channels;
if(!(((typeof data523 == "number") && (!(data523 % 1) && !isNaN(data523))) && (isFinite(data523)))){
const err1046 = {instancePath:instancePath+"/openScape/trunks/" + i45+"/channels",schemaPath:"#/properties/openScape/properties/trunks/items/properties/channels/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1046];
}
else {
vErrors.push(err1046);
}
errors++;
}
if((typeof data523 == "number") && (isFinite(data523))){
if(data523 > 1000000000 || isNaN(data523)){
const err1047 = {instancePath:instancePath+"/openScape/trunks/" + i45+"/channels",schemaPath:"#/properties/openScape/properties/trunks/items/properties/channels/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err1047];
}
else {
vErrors.push(err1047);
}
errors++;
}
if(data523 < 0 || isNaN(data523)){
const err1048 = {instancePath:instancePath+"/openScape/trunks/" + i45+"/channels",schemaPath:"#/properties/openScape/properties/trunks/items/properties/channels/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1048];
}
else {
vErrors.push(err1048);
}
errors++;
}
}
}
if(data520.calls !== undefined){
let data524 = data520.calls;
if(!(((typeof data524 == "number") && (!(data524 % 1) && !isNaN(data524))) && (isFinite(data524)))){
const err1049 = {instancePath:instancePath+"/openScape/trunks/" + i45+"/calls",schemaPath:"#/properties/openScape/properties/trunks/items/properties/calls/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1049];
}
else {
vErrors.push(err1049);
}
errors++;
}
if((typeof data524 == "number") && (isFinite(data524))){
if(data524 > 1000000000 || isNaN(data524)){
const err1050 = {instancePath:instancePath+"/openScape/trunks/" + i45+"/calls",schemaPath:"#/properties/openScape/properties/trunks/items/properties/calls/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err1050];
}
else {
vErrors.push(err1050);
}
errors++;
}
if(data524 < 0 || isNaN(data524)){
const err1051 = {instancePath:instancePath+"/openScape/trunks/" + i45+"/calls",schemaPath:"#/properties/openScape/properties/trunks/items/properties/calls/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1051];
}
else {
vErrors.push(err1051);
}
errors++;
}
}
}
if(data520.licensed !== undefined){
let data525 = data520.licensed;
if(!(((typeof data525 == "number") && (!(data525 % 1) && !isNaN(data525))) && (isFinite(data525)))){
const err1052 = {instancePath:instancePath+"/openScape/trunks/" + i45+"/licensed",schemaPath:"#/properties/openScape/properties/trunks/items/properties/licensed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1052];
}
else {
vErrors.push(err1052);
}
errors++;
}
if((typeof data525 == "number") && (isFinite(data525))){
if(data525 > 1000000000 || isNaN(data525)){
const err1053 = {instancePath:instancePath+"/openScape/trunks/" + i45+"/licensed",schemaPath:"#/properties/openScape/properties/trunks/items/properties/licensed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err1053];
}
else {
vErrors.push(err1053);
}
errors++;
}
if(data525 < 0 || isNaN(data525)){
const err1054 = {instancePath:instancePath+"/openScape/trunks/" + i45+"/licensed",schemaPath:"#/properties/openScape/properties/trunks/items/properties/licensed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1054];
}
else {
vErrors.push(err1054);
}
errors++;
}
}
}
}
else {
const err1055 = {instancePath:instancePath+"/openScape/trunks/" + i45,schemaPath:"#/properties/openScape/properties/trunks/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1055];
}
else {
vErrors.push(err1055);
}
errors++;
}
}
}
else {
const err1056 = {instancePath:instancePath+"/openScape/trunks",schemaPath:"#/properties/openScape/properties/trunks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1056];
}
else {
vErrors.push(err1056);
}
errors++;
}
}
if(data472.nodes !== undefined){
let data526 = data472.nodes;
if(Array.isArray(data526)){
const len46 = data526.length;
for(let i46=0; i46<len46; i46++){
let data527 = data526[i46];
if(data527 && typeof data527 == "object" && !Array.isArray(data527)){
if(data527.name === undefined){
const err1057 = {instancePath:instancePath+"/openScape/nodes/" + i46,schemaPath:"#/properties/openScape/properties/nodes/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1057];
}
else {
vErrors.push(err1057);
}
errors++;
}
for(const key45 in data527){
if(!(func2.call(schema11.properties.openScape.properties.nodes.items.properties, key45))){
const err1058 = {instancePath:instancePath+"/openScape/nodes/" + i46,schemaPath:"#/properties/openScape/properties/nodes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
if(vErrors === null){
vErrors = [err1058];
}
else {
vErrors.push(err1058);
}
errors++;
}
}
if(data527.name !== undefined){
let data528 = data527.name;
if(typeof data528 === "string"){
if(!pattern0.test(data528)){
const err1059 = {instancePath:instancePath+"/openScape/nodes/" + i46+"/name",schemaPath:"#/properties/openScape/properties/nodes/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1059];
}
else {
vErrors.push(err1059);
}
errors++;
}
}
else {
const err1060 = {instancePath:instancePath+"/openScape/nodes/" + i46+"/name",schemaPath:"#/properties/openScape/properties/nodes/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1060];
}
else {
vErrors.push(err1060);
}
errors++;
}
}
if(data527.model !== undefined){
let data529 = data527.model;
if(typeof data529 === "string"){
if(!pattern0.test(data529)){
const err1061 = {instancePath:instancePath+"/openScape/nodes/" + i46+"/model",schemaPath:"#/properties/openScape/properties/nodes/items/properties/model/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1061];
}
else {
vErrors.push(err1061);
}
errors++;
}
}
else {
const err1062 = {instancePath:instancePath+"/openScape/nodes/" + i46+"/model",schemaPath:"#/properties/openScape/properties/nodes/items/properties/model/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1062];
}
else {
vErrors.push(err1062);
}
errors++;
}
}
if(data527.role !== undefined){
let data530 = data527.role;
if(typeof data530 !== "string"){
const err1063 = {instancePath:instancePath+"/openScape/nodes/" + i46+"/role",schemaPath:"#/properties/openScape/properties/nodes/items/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1063];
}
else {
vErrors.push(err1063);
}
errors++;
}
if(!((data530 === "master") || (data530 === "slave"))){
const err1064 = {instancePath:instancePath+"/openScape/nodes/" + i46+"/role",schemaPath:"#/properties/openScape/properties/nodes/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema11.properties.openScape.properties.nodes.items.properties.role.enum}};
if(vErrors === null){
vErrors = [err1064];
}
else {
vErrors.push(err1064);
}
errors++;
}
}
if(data527.bandwidth !== undefined){
let data531 = data527.bandwidth;
if((typeof data531 == "number") && (isFinite(data531))){
if(data531 < 0 || isNaN(data531)){
const err1065 = {instancePath:instancePath+"/openScape/nodes/" + i46+"/bandwidth",schemaPath:"#/properties/openScape/properties/nodes/items/properties/bandwidth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1065];
}
else {
vErrors.push(err1065);
}
errors++;
}
}
else {
const err1066 = {instancePath:instancePath+"/openScape/nodes/" + i46+"/bandwidth",schemaPath:"#/properties/openScape/properties/nodes/items/properties/bandwidth/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err1066];
}
else {
vErrors.push(err1066);
}
errors++;
}
}
if(data527.joined !== undefined){
if(typeof data527.joined !== "boolean"){
const err1067 = {instancePath:instancePath+"/openScape/nodes/" + i46+"/joined",schemaPath:"#/properties/openScape/properties/nodes/items/properties/joined/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1067];
}
else {
vErrors.push(err1067);
}
errors++;
}
}
if(data527.virtual !== undefined){
if(typeof data527.virtual !== "boolean"){
const err1068 = {instancePath:instancePath+"/openScape/nodes/" + i46+"/virtual",schemaPath:"#/properties/openScape/properties/nodes/items/properties/virtual/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1068];
}
else {
vErrors.push(err1068);
}
errors++;
}
}
if(data527.lockingId !== undefined){
let data534 = data527.lockingId;
if(typeof data534 === "string"){
if(!pattern0.test(data534)){
const err1069 = {instancePath:instancePath+"/openScape/nodes/" + i46+"/lockingId",schemaPath:"#/properties/openScape/properties/nodes/items/properties/lockingId/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1069];
}
else {
vErrors.push(err1069);
}
errors++;
}
}
else {
const err1070 = {instancePath:instancePath+"/openScape/nodes/" + i46+"/lockingId",schemaPath:"#/properties/openScape/properties/nodes/items/properties/lockingId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1070];
}
else {
vErrors.push(err1070);
}
errors++;
}
}
if(data527.advancedLockingId !== undefined){
let data535 = data527.advancedLockingId;
if(typeof data535 === "string"){
if(!pattern0.test(data535)){
const err1071 = {instancePath:instancePath+"/openScape/nodes/" + i46+"/advancedLockingId",schemaPath:"#/properties/openScape/properties/nodes/items/properties/advancedLockingId/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1071];
}
else {
vErrors.push(err1071);
}
errors++;
}
}
else {
const err1072 = {instancePath:instancePath+"/openScape/nodes/" + i46+"/advancedLockingId",schemaPath:"#/properties/openScape/properties/nodes/items/properties/advancedLockingId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1072];
}
else {
vErrors.push(err1072);
}
errors++;
}
}
if(data527.networkingLicense !== undefined){
if(typeof data527.networkingLicense !== "boolean"){
const err1073 = {instancePath:instancePath+"/openScape/nodes/" + i46+"/networkingLicense",schemaPath:"#/properties/openScape/properties/nodes/items/properties/networkingLicense/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1073];
}
else {
vErrors.push(err1073);
}
errors++;
}
}
if(data527.ip !== undefined){
let data537 = data527.ip;
if(typeof data537 === "string"){
if(!pattern0.test(data537)){
const err1074 = {instancePath:instancePath+"/openScape/nodes/" + i46+"/ip",schemaPath:"#/properties/openScape/properties/nodes/items/properties/ip/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1074];
}
else {
vErrors.push(err1074);
}
errors++;
}
}
else {
const err1075 = {instancePath:instancePath+"/openScape/nodes/" + i46+"/ip",schemaPath:"#/properties/openScape/properties/nodes/items/properties/ip/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1075];
}
else {
vErrors.push(err1075);
}
errors++;
}
}
if(data527.masterIp !== undefined){
let data538 = data527.masterIp;
if(typeof data538 === "string"){
if(!pattern0.test(data538)){
const err1076 = {instancePath:instancePath+"/openScape/nodes/" + i46+"/masterIp",schemaPath:"#/properties/openScape/properties/nodes/items/properties/masterIp/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1076];
}
else {
vErrors.push(err1076);
}
errors++;
}
}
else {
const err1077 = {instancePath:instancePath+"/openScape/nodes/" + i46+"/masterIp",schemaPath:"#/properties/openScape/properties/nodes/items/properties/masterIp/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1077];
}
else {
vErrors.push(err1077);
}
errors++;
}
}
if(data527.clsAccess !== undefined){
if(typeof data527.clsAccess !== "boolean"){
const err1078 = {instancePath:instancePath+"/openScape/nodes/" + i46+"/clsAccess",schemaPath:"#/properties/openScape/properties/nodes/items/properties/clsAccess/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1078];
}
else {
vErrors.push(err1078);
}
errors++;
}
}
if(data527.ownLicenses !== undefined){
if(typeof data527.ownLicenses !== "boolean"){
const err1079 = {instancePath:instancePath+"/openScape/nodes/" + i46+"/ownLicenses",schemaPath:"#/properties/openScape/properties/nodes/items/properties/ownLicenses/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1079];
}
else {
vErrors.push(err1079);
}
errors++;
}
}
}
else {
const err1080 = {instancePath:instancePath+"/openScape/nodes/" + i46,schemaPath:"#/properties/openScape/properties/nodes/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1080];
}
else {
vErrors.push(err1080);
}
errors++;
}
}
}
else {
const err1081 = {instancePath:instancePath+"/openScape/nodes",schemaPath:"#/properties/openScape/properties/nodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1081];
}
else {
vErrors.push(err1081);
}
errors++;
}
}
if(data472.licenseFiles !== undefined){
let data541 = data472.licenseFiles;
if(Array.isArray(data541)){
const len47 = data541.length;
for(let i47=0; i47<len47; i47++){
let data542 = data541[i47];
if(data542 && typeof data542 == "object" && !Array.isArray(data542)){
for(const key46 in data542){
if(!((key46 === "boundTo") || (key46 === "activatedAt"))){
const err1082 = {instancePath:instancePath+"/openScape/licenseFiles/" + i47,schemaPath:"#/properties/openScape/properties/licenseFiles/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
if(vErrors === null){
vErrors = [err1082];
}
else {
vErrors.push(err1082);
}
errors++;
}
}
if(data542.boundTo !== undefined){
let data543 = data542.boundTo;
if(typeof data543 === "string"){
if(!pattern0.test(data543)){
const err1083 = {instancePath:instancePath+"/openScape/licenseFiles/" + i47+"/boundTo",schemaPath:"#/properties/openScape/properties/licenseFiles/items/properties/boundTo/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1083];
}
else {
vErrors.push(err1083);
}
errors++;
}
}
else {
const err1084 = {instancePath:instancePath+"/openScape/licenseFiles/" + i47+"/boundTo",schemaPath:"#/properties/openScape/properties/licenseFiles/items/properties/boundTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1084];
}
else {
vErrors.push(err1084);
}
errors++;
}
}
if(data542.activatedAt !== undefined){
let data544 = data542.activatedAt;
if(typeof data544 === "string"){
if(!pattern0.test(data544)){
const err1085 = {instancePath:instancePath+"/openScape/licenseFiles/" + i47+"/activatedAt",schemaPath:"#/properties/openScape/properties/licenseFiles/items/properties/activatedAt/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1085];
}
else {
vErrors.push(err1085);
}
errors++;
}
}
else {
const err1086 = {instancePath:instancePath+"/openScape/licenseFiles/" + i47+"/activatedAt",schemaPath:"#/properties/openScape/properties/licenseFiles/items/properties/activatedAt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1086];
}
else {
vErrors.push(err1086);
}
errors++;
}
}
}
else {
const err1087 = {instancePath:instancePath+"/openScape/licenseFiles/" + i47,schemaPath:"#/properties/openScape/properties/licenseFiles/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1087];
}
else {
vErrors.push(err1087);
}
errors++;
}
}
}
else {
const err1088 = {instancePath:instancePath+"/openScape/licenseFiles",schemaPath:"#/properties/openScape/properties/licenseFiles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1088];
}
else {
vErrors.push(err1088);
}
errors++;
}
}
if(data472.outageDays !== undefined){
let data545 = data472.outageDays;
if(!(((typeof data545 == "number") && (!(data545 % 1) && !isNaN(data545))) && (isFinite(data545)))){
const err1089 = {instancePath:instancePath+"/openScape/outageDays",schemaPath:"#/properties/openScape/properties/outageDays/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1089];
}
else {
vErrors.push(err1089);
}
errors++;
}
if((typeof data545 == "number") && (isFinite(data545))){
if(data545 > 1000000000 || isNaN(data545)){
const err1090 = {instancePath:instancePath+"/openScape/outageDays",schemaPath:"#/properties/openScape/properties/outageDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err1090];
}
else {
vErrors.push(err1090);
}
errors++;
}
if(data545 < 0 || isNaN(data545)){
const err1091 = {instancePath:instancePath+"/openScape/outageDays",schemaPath:"#/properties/openScape/properties/outageDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1091];
}
else {
vErrors.push(err1091);
}
errors++;
}
}
}
}
else {
const err1092 = {instancePath:instancePath+"/openScape",schemaPath:"#/properties/openScape/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1092];
}
else {
vErrors.push(err1092);
}
errors++;
}
}
if(data.statusAggregator !== undefined){
let data546 = data.statusAggregator;
if(data546 && typeof data546 == "object" && !Array.isArray(data546)){
for(const key47 in data546){
const err1093 = {instancePath:instancePath+"/statusAggregator",schemaPath:"#/properties/statusAggregator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
if(vErrors === null){
vErrors = [err1093];
}
else {
vErrors.push(err1093);
}
errors++;
}
}
else {
const err1094 = {instancePath:instancePath+"/statusAggregator",schemaPath:"#/properties/statusAggregator/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1094];
}
else {
vErrors.push(err1094);
}
errors++;
}
}
if(data.callGem !== undefined){
let data547 = data.callGem;
if(data547 && typeof data547 == "object" && !Array.isArray(data547)){
for(const key48 in data547){
if(!(func2.call(schema11.properties.callGem.properties, key48))){
const err1095 = {instancePath:instancePath+"/callGem",schemaPath:"#/properties/callGem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
if(vErrors === null){
vErrors = [err1095];
}
else {
vErrors.push(err1095);
}
errors++;
}
}
if(data547.master !== undefined){
let data548 = data547.master;
if(typeof data548 === "string"){
if(!pattern0.test(data548)){
const err1096 = {instancePath:instancePath+"/callGem/master",schemaPath:"#/properties/callGem/properties/master/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1096];
}
else {
vErrors.push(err1096);
}
errors++;
}
}
else {
const err1097 = {instancePath:instancePath+"/callGem/master",schemaPath:"#/properties/callGem/properties/master/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1097];
}
else {
vErrors.push(err1097);
}
errors++;
}
}
if(data547.slaves !== undefined){
let data549 = data547.slaves;
if(Array.isArray(data549)){
const len48 = data549.length;
for(let i48=0; i48<len48; i48++){
let data550 = data549[i48];
if(data550 && typeof data550 == "object" && !Array.isArray(data550)){
if(data550.name === undefined){
const err1098 = {instancePath:instancePath+"/callGem/slaves/" + i48,schemaPath:"#/properties/callGem/properties/slaves/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1098];
}
else {
vErrors.push(err1098);
}
errors++;
}
for(const key49 in data550){
if(!((((key49 === "name") || (key49 === "master")) || (key49 === "agents")) || (key49 === "link"))){
const err1099 = {instancePath:instancePath+"/callGem/slaves/" + i48,schemaPath:"#/properties/callGem/properties/slaves/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}};
if(vErrors === null){
vErrors = [err1099];
}
else {
vErrors.push(err1099);
}
errors++;
}
}
if(data550.name !== undefined){
let data551 = data550.name;
if(typeof data551 === "string"){
if(!pattern0.test(data551)){
const err1100 = {instancePath:instancePath+"/callGem/slaves/" + i48+"/name",schemaPath:"#/properties/callGem/properties/slaves/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1100];
}
else {
vErrors.push(err1100);
}
errors++;
}
}
else {
const err1101 = {instancePath:instancePath+"/callGem/slaves/" + i48+"/name",schemaPath:"#/properties/callGem/properties/slaves/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1101];
}
else {
vErrors.push(err1101);
}
errors++;
}
}
if(data550.master !== undefined){
let data552 = data550.master;
if(typeof data552 === "string"){
if(!pattern0.test(data552)){
const err1102 = {instancePath:instancePath+"/callGem/slaves/" + i48+"/master",schemaPath:"#/properties/callGem/properties/slaves/items/properties/master/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err1102];
}
else {
vErrors.push(err1102);
}
errors++;
}
}
else {
const err1103 = {instancePath:instancePath+"/callGem/slaves/" + i48+"/master",schemaPath:"#/properties/callGem/properties/slaves/items/properties/master/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1103];
}
else {
vErrors.push(err1103);
}
errors++;
}
}
if(data550.agents !== undefined){
let data553 = data550.agents;
if(!(((typeof data553 == "number") && (!(data553 % 1) && !isNaN(data553))) && (isFinite(data553)))){
const err1104 = {instancePath:instancePath+"/callGem/slaves/" + i48+"/agents",schemaPath:"#/properties/callGem/properties/slaves/items/properties/agents/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1104];
}
else {
vErrors.push(err1104);
}
errors++;
}
if((typeof data553 == "number") && (isFinite(data553))){
if(data553 > 1000000000 || isNaN(data553)){
const err1105 = {instancePath:instancePath+"/callGem/slaves/" + i48+"/agents",schemaPath:"#/properties/callGem/properties/slaves/items/properties/agents/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err1105];
}
else {
vErrors.push(err1105);
}
errors++;
}
if(data553 < 0 || isNaN(data553)){
const err1106 = {instancePath:instancePath+"/callGem/slaves/" + i48+"/agents",schemaPath:"#/properties/callGem/properties/slaves/items/properties/agents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1106];
}
else {
vErrors.push(err1106);
}
errors++;
}
}
}
if(data550.link !== undefined){
let data554 = data550.link;
if(data554 && typeof data554 == "object" && !Array.isArray(data554)){
for(const key50 in data554){
if(!((((key50 === "protocol") || (key50 === "permanent")) || (key50 === "wan")) || (key50 === "sdmpAllowed"))){
const err1107 = {instancePath:instancePath+"/callGem/slaves/" + i48+"/link",schemaPath:"#/properties/callGem/properties/slaves/items/properties/link/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}};
if(vErrors === null){
vErrors = [err1107];
}
else {
vErrors.push(err1107);
}
errors++;
}
}
if(data554.protocol !== undefined){
let data555 = data554.protocol;
if(typeof data555 !== "string"){
const err1108 = {instancePath:instancePath+"/callGem/slaves/" + i48+"/link/protocol",schemaPath:"#/properties/callGem/properties/slaves/items/properties/link/properties/protocol/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1108];
}
else {
vErrors.push(err1108);
}
errors++;
}
if(!(((data555 === "TCP") || (data555 === "UDP")) || (data555 === "other"))){
const err1109 = {instancePath:instancePath+"/callGem/slaves/" + i48+"/link/protocol",schemaPath:"#/properties/callGem/properties/slaves/items/properties/link/properties/protocol/enum",keyword:"enum",params:{allowedValues: schema11.properties.callGem.properties.slaves.items.properties.link.properties.protocol.enum}};
if(vErrors === null){
vErrors = [err1109];
}
else {
vErrors.push(err1109);
}
errors++;
}
}
if(data554.permanent !== undefined){
if(typeof data554.permanent !== "boolean"){
const err1110 = {instancePath:instancePath+"/callGem/slaves/" + i48+"/link/permanent",schemaPath:"#/properties/callGem/properties/slaves/items/properties/link/properties/permanent/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1110];
}
else {
vErrors.push(err1110);
}
errors++;
}
}
if(data554.wan !== undefined){
if(typeof data554.wan !== "boolean"){
const err1111 = {instancePath:instancePath+"/callGem/slaves/" + i48+"/link/wan",schemaPath:"#/properties/callGem/properties/slaves/items/properties/link/properties/wan/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1111];
}
else {
vErrors.push(err1111);
}
errors++;
}
}
if(data554.sdmpAllowed !== undefined){
if(typeof data554.sdmpAllowed !== "boolean"){
const err1112 = {instancePath:instancePath+"/callGem/slaves/" + i48+"/link/sdmpAllowed",schemaPath:"#/properties/callGem/properties/slaves/items/properties/link/properties/sdmpAllowed/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1112];
}
else {
vErrors.push(err1112);
}
errors++;
}
}
}
else {
const err1113 = {instancePath:instancePath+"/callGem/slaves/" + i48+"/link",schemaPath:"#/properties/callGem/properties/slaves/items/properties/link/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1113];
}
else {
vErrors.push(err1113);
}
errors++;
}
}
}
else {
const err1114 = {instancePath:instancePath+"/callGem/slaves/" + i48,schemaPath:"#/properties/callGem/properties/slaves/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1114];
}
else {
vErrors.push(err1114);
}
errors++;
}
}
}
else {
const err1115 = {instancePath:instancePath+"/callGem/slaves",schemaPath:"#/properties/callGem/properties/slaves/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1115];
}
else {
vErrors.push(err1115);
}
errors++;
}
}
if(data547.agents !== undefined){
let data559 = data547.agents;
if(!(((typeof data559 == "number") && (!(data559 % 1) && !isNaN(data559))) && (isFinite(data559)))){
const err1116 = {instancePath:instancePath+"/callGem/agents",schemaPath:"#/properties/callGem/properties/agents/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1116];
}
else {
vErrors.push(err1116);
}
errors++;
}
if((typeof data559 == "number") && (isFinite(data559))){
if(data559 > 1000000000 || isNaN(data559)){
const err1117 = {instancePath:instancePath+"/callGem/agents",schemaPath:"#/properties/callGem/properties/agents/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err1117];
}
else {
vErrors.push(err1117);
}
errors++;
}
if(data559 < 0 || isNaN(data559)){
const err1118 = {instancePath:instancePath+"/callGem/agents",schemaPath:"#/properties/callGem/properties/agents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1118];
}
else {
vErrors.push(err1118);
}
errors++;
}
}
}
if(data547.users !== undefined){
let data560 = data547.users;
if(!(((typeof data560 == "number") && (!(data560 % 1) && !isNaN(data560))) && (isFinite(data560)))){
const err1119 = {instancePath:instancePath+"/callGem/users",schemaPath:"#/properties/callGem/properties/users/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1119];
}
else {
vErrors.push(err1119);
}
errors++;
}
if((typeof data560 == "number") && (isFinite(data560))){
if(data560 > 1000000000 || isNaN(data560)){
const err1120 = {instancePath:instancePath+"/callGem/users",schemaPath:"#/properties/callGem/properties/users/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err1120];
}
else {
vErrors.push(err1120);
}
errors++;
}
if(data560 < 0 || isNaN(data560)){
const err1121 = {instancePath:instancePath+"/callGem/users",schemaPath:"#/properties/callGem/properties/users/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1121];
}
else {
vErrors.push(err1121);
}
errors++;
}
}
}
if(data547.auditStorageGB !== undefined){
let data561 = data547.auditStorageGB;
if((typeof data561 == "number") && (isFinite(data561))){
if(data561 < 0 || isNaN(data561)){
const err1122 = {instancePath:instancePath+"/callGem/auditStorageGB",schemaPath:"#/properties/callGem/properties/auditStorageGB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1122];
}
else {
vErrors.push(err1122);
}
errors++;
}
}
else {
const err1123 = {instancePath:instancePath+"/callGem/auditStorageGB",schemaPath:"#/properties/callGem/properties/auditStorageGB/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err1123];
}
else {
vErrors.push(err1123);
}
errors++;
}
}
if(data547.auditRetentionMonths !== undefined){
let data562 = data547.auditRetentionMonths;
if((typeof data562 == "number") && (isFinite(data562))){
if(data562 < 0 || isNaN(data562)){
const err1124 = {instancePath:instancePath+"/callGem/auditRetentionMonths",schemaPath:"#/properties/callGem/properties/auditRetentionMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1124];
}
else {
vErrors.push(err1124);
}
errors++;
}
}
else {
const err1125 = {instancePath:instancePath+"/callGem/auditRetentionMonths",schemaPath:"#/properties/callGem/properties/auditRetentionMonths/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err1125];
}
else {
vErrors.push(err1125);
}
errors++;
}
}
if(data547.auditUpload !== undefined){
let data563 = data547.auditUpload;
if(data563 && typeof data563 == "object" && !Array.isArray(data563)){
for(const key51 in data563){
if(!((key51 === "method") || (key51 === "everyHours"))){
const err1126 = {instancePath:instancePath+"/callGem/auditUpload",schemaPath:"#/properties/callGem/properties/auditUpload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}};
if(vErrors === null){
vErrors = [err1126];
}
else {
vErrors.push(err1126);
}
errors++;
}
}
if(data563.method !== undefined){
let data564 = data563.method;
if(typeof data564 !== "string"){
const err1127 = {instancePath:instancePath+"/callGem/auditUpload/method",schemaPath:"#/properties/callGem/properties/auditUpload/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1127];
}
else {
vErrors.push(err1127);
}
errors++;
}
if(!(((data564 === "ftp") || (data564 === "other")) || (data564 === "none"))){
const err1128 = {instancePath:instancePath+"/callGem/auditUpload/method",schemaPath:"#/properties/callGem/properties/auditUpload/properties/method/enum",keyword:"enum",params:{allowedValues: schema11.properties.callGem.properties.auditUpload.properties.method.enum}};
if(vErrors === null){
vErrors = [err1128];
}
else {
vErrors.push(err1128);
}
errors++;
}
}
if(data563.everyHours !== undefined){
let data565 = data563.everyHours;
if((typeof data565 == "number") && (isFinite(data565))){
if(data565 < 0 || isNaN(data565)){
const err1129 = {instancePath:instancePath+"/callGem/auditUpload/everyHours",schemaPath:"#/properties/callGem/properties/auditUpload/properties/everyHours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1129];
}
else {
vErrors.push(err1129);
}
errors++;
}
}
else {
const err1130 = {instancePath:instancePath+"/callGem/auditUpload/everyHours",schemaPath:"#/properties/callGem/properties/auditUpload/properties/everyHours/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err1130];
}
else {
vErrors.push(err1130);
}
errors++;
}
}
}
else {
const err1131 = {instancePath:instancePath+"/callGem/auditUpload",schemaPath:"#/properties/callGem/properties/auditUpload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1131];
}
else {
vErrors.push(err1131);
}
errors++;
}
}
if(data547.abuseResponseHours !== undefined){
let data566 = data547.abuseResponseHours;
if((typeof data566 == "number") && (isFinite(data566))){
if(data566 < 0 || isNaN(data566)){
const err1132 = {instancePath:instancePath+"/callGem/abuseResponseHours",schemaPath:"#/properties/callGem/properties/abuseResponseHours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1132];
}
else {
vErrors.push(err1132);
}
errors++;
}
}
else {
const err1133 = {instancePath:instancePath+"/callGem/abuseResponseHours",schemaPath:"#/properties/callGem/properties/abuseResponseHours/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err1133];
}
else {
vErrors.push(err1133);
}
errors++;
}
}
if(data547.licensedConcurrent !== undefined){
let data567 = data547.licensedConcurrent;
if(!(((typeof data567 == "number") && (!(data567 % 1) && !isNaN(data567))) && (isFinite(data567)))){
const err1134 = {instancePath:instancePath+"/callGem/licensedConcurrent",schemaPath:"#/properties/callGem/properties/licensedConcurrent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1134];
}
else {
vErrors.push(err1134);
}
errors++;
}
if((typeof data567 == "number") && (isFinite(data567))){
if(data567 > 1000000000 || isNaN(data567)){
const err1135 = {instancePath:instancePath+"/callGem/licensedConcurrent",schemaPath:"#/properties/callGem/properties/licensedConcurrent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err1135];
}
else {
vErrors.push(err1135);
}
errors++;
}
if(data567 < 0 || isNaN(data567)){
const err1136 = {instancePath:instancePath+"/callGem/licensedConcurrent",schemaPath:"#/properties/callGem/properties/licensedConcurrent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1136];
}
else {
vErrors.push(err1136);
}
errors++;
}
}
}
if(data547.peakConcurrent !== undefined){
let data568 = data547.peakConcurrent;
if(!(((typeof data568 == "number") && (!(data568 % 1) && !isNaN(data568))) && (isFinite(data568)))){
const err1137 = {instancePath:instancePath+"/callGem/peakConcurrent",schemaPath:"#/properties/callGem/properties/peakConcurrent/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err1137];
}
else {
vErrors.push(err1137);
}
errors++;
}
if((typeof data568 == "number") && (isFinite(data568))){
if(data568 > 1000000000 || isNaN(data568)){
const err1138 = {instancePath:instancePath+"/callGem/peakConcurrent",schemaPath:"#/properties/callGem/properties/peakConcurrent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err1138];
}
else {
vErrors.push(err1138);
}
errors++;
}
if(data568 < 0 || isNaN(data568)){
const err1139 = {instancePath:instancePath+"/callGem/peakConcurrent",schemaPath:"#/properties/callGem/properties/peakConcurrent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1139];
}
else {
vErrors.push(err1139);
}
errors++;
}
}
}
if(data547.overuseHours !== undefined){
let data569 = data547.overuseHours;
if((typeof data569 == "number") && (isFinite(data569))){
if(data569 < 0 || isNaN(data569)){
const err1140 = {instancePath:instancePath+"/callGem/overuseHours",schemaPath:"#/properties/callGem/properties/overuseHours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1140];
}
else {
vErrors.push(err1140);
}
errors++;
}
}
else {
const err1141 = {instancePath:instancePath+"/callGem/overuseHours",schemaPath:"#/properties/callGem/properties/overuseHours/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err1141];
}
else {
vErrors.push(err1141);
}
errors++;
}
}
if(data547.pricing !== undefined){
let data570 = data547.pricing;
if(typeof data570 !== "string"){
const err1142 = {instancePath:instancePath+"/callGem/pricing",schemaPath:"#/properties/callGem/properties/pricing/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1142];
}
else {
vErrors.push(err1142);
}
errors++;
}
if(!(((data570 === "usage") || (data570 === "utility")) || (data570 === "fixed"))){
const err1143 = {instancePath:instancePath+"/callGem/pricing",schemaPath:"#/properties/callGem/properties/pricing/enum",keyword:"enum",params:{allowedValues: schema11.properties.callGem.properties.pricing.enum}};
if(vErrors === null){
vErrors = [err1143];
}
else {
vErrors.push(err1143);
}
errors++;
}
}
if(data547.usageAggregation !== undefined){
if(typeof data547.usageAggregation !== "boolean"){
const err1144 = {instancePath:instancePath+"/callGem/usageAggregation",schemaPath:"#/properties/callGem/properties/usageAggregation/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1144];
}
else {
vErrors.push(err1144);
}
errors++;
}
}
if(data547.reconciliationLicense !== undefined){
if(typeof data547.reconciliationLicense !== "boolean"){
const err1145 = {instancePath:instancePath+"/callGem/reconciliationLicense",schemaPath:"#/properties/callGem/properties/reconciliationLicense/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1145];
}
else {
vErrors.push(err1145);
}
errors++;
}
}
}
else {
const err1146 = {instancePath:instancePath+"/callGem",schemaPath:"#/properties/callGem/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1146];
}
else {
vErrors.push(err1146);
}
errors++;
}
}
}
else {
const err1147 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1147];
}
else {
vErrors.push(err1147);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

