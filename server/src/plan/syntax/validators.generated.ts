// @ts-nocheck
// Written by `npm run generate` from the shapes in ../vocabulary/; do not edit.
"use strict";
export const plan = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"seatplan.schema.json","$comment":"Written by `npm run generate`; do not edit.","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string","pattern":"\\S"},"title":{"type":"string","pattern":"\\S"},"goLive":{"type":"string","pattern":"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$"},"licenseFiles":{"type":"array","items":{"type":"string","pattern":"\\S"}},"hosts":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"\\S"},"os":{"type":"string","enum":["Windows","Windows XP","Windows Vista","Windows Server 2003","Windows Server 2008","Windows Server 2008 R2","Linux","Red Hat Enterprise Linux 5","HP-UX","HP-UX 11i v3","Solaris","AIX","Tru64 UNIX"]},"bits":{"type":"integer","enum":[32,64]},"virtual":{"type":"boolean"},"ip":{"type":"string","enum":["IPv4","IPv6","both"]},"subnet":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"}}}},"licenseServers":{"type":"object","additionalProperties":false,"properties":{"configuration":{"type":"string","enum":["single","threeRedundant","multipleIndependent"]},"managementFramework":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"servers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"\\S"},"host":{"type":"string","pattern":"\\S"},"port":{"type":"integer","minimum":1,"maximum":65535},"daemonPort":{"type":"integer","minimum":1,"maximum":65535},"managerVersion":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"lmutilVersion":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"manager":{"type":"string","enum":["lmgrd","lmadmin"]},"licenseFile":{"type":"string","pattern":"\\S"},"hostIdType":{"type":"string","enum":["ethernet","disk","system","dongle"]},"hostId":{"type":"string","pattern":"\\S"},"staticMac":{"type":"boolean"},"raid":{"type":"boolean"},"service":{"type":"string","pattern":"\\S"},"runsAsService":{"type":"boolean"},"physicalDrive":{"type":"boolean"},"clockIsKept":{"type":"boolean"}}}}}},"firewalls":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"between":{"type":"array","items":{"type":"string","pattern":"\\S"}},"openPorts":{"type":"array","items":{"type":"integer","minimum":1,"maximum":65535}},"clientPorts":{"type":"boolean"}}}},"changes":{"type":"array","items":{"type":"string","enum":["raiseCounts","moveLicenseServer","restartLicenseServer"]}},"order":{"type":"object","additionalProperties":false,"properties":{"company":{"type":"string","pattern":"\\S"},"items":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"version":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"quantity":{"type":"integer","minimum":0,"maximum":1000000000}}}},"purpose":{"type":"string","enum":["demo","evaluation","testing","production","development"]},"deploymentMode":{"type":"string","enum":["separate","blended"]},"switchType":{"type":"string","pattern":"\\S"},"switchVersion":{"type":"string","pattern":"\\S"},"division":{"type":"string","pattern":"\\S"}}},"genesys":{"type":"object","additionalProperties":false,"properties":{"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"solutions":{"type":"array","items":{"type":"string","enum":["routing","outbound","callback","ivr","multimedia"]}},"configurationServer":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"proxies":{"type":"integer","minimum":0,"maximum":1000000000}}},"solutionControlServer":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"snmp":{"type":"boolean"},"distributedInstances":{"type":"integer","minimum":0,"maximum":1000000000}}},"loadDistributionServer":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}}}},"configurationImportWizard":{"type":"boolean"},"callConcentrator":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}}}},"tServers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"kind":{"type":"string","enum":["premise","network","ctiLess","cstaConnector","cstaBroadWorks"]},"type":{"type":"string","pattern":"\\S"},"seatDns":{"type":"integer","minimum":0,"maximum":1000000000},"technicalDns":{"type":"integer","minimum":0,"maximum":1000000000},"multiSite":{"type":"boolean"},"peers":{"type":"array","items":{"type":"string","pattern":"\\S"}},"parkingPorts":{"type":"integer","minimum":0,"maximum":1000000000},"options":{"type":"object","additionalProperties":false,"properties":{"num-of-licenses":{"type":["integer","string"]},"num-sdn-licenses":{"type":["integer","string"]}}}}}},"ivrServers":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","mode"],"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"mode":{"type":"string","enum":["behind","inFront","network"]},"ports":{"type":"integer","minimum":0,"maximum":1000000000},"routing":{"type":"boolean"},"peakTreatments":{"type":"integer","minimum":0,"maximum":1000000000}}}},"universalRoutingServer":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"agentPlaces":{"type":"integer","minimum":0,"maximum":1000000000},"ivrPlaces":{"type":"integer","minimum":0,"maximum":1000000000},"peakAtShiftChange":{"type":"integer","minimum":0,"maximum":1000000000},"pickupCalls":{"type":"boolean"},"thirdPartyTools":{"type":"array","items":{"type":"string","pattern":"\\S"}}}},"outbound":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"modes":{"type":"array","items":{"type":"string","enum":["preview","predictive","progressive"]}},"peakAgents":{"type":"integer","minimum":0,"maximum":1000000000},"options":{"type":"object","additionalProperties":false,"properties":{"num-of-licenses":{"type":["integer","string"]}}}}},"cpdServer":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"ports":{"type":"integer","minimum":0,"maximum":1000000000},"mode":{"type":"string","enum":["asm","standard"]}}},"callback":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"modes":{"type":"array","items":{"type":"string","enum":["preview","autodial"]}},"peakRequestsPerHour":{"type":"integer","minimum":0,"maximum":1000000000},"routePoints":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"dn":{"type":"string","pattern":"\\S"},"autodial":{"type":"boolean"}}}},"usesCpdServer":{"type":"boolean"}}},"voiceTreatment":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"ports":{"type":"integer","minimum":0,"maximum":1000000000}}},"infoMart":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"callConcentratorDatabases":{"type":"integer","minimum":0,"maximum":1000000000},"statServerDatabases":{"type":"integer","minimum":0,"maximum":1000000000},"interactionConcentratorDatabases":{"type":"integer","minimum":0,"maximum":1000000000},"callConcentratorPairs":{"type":"integer","minimum":0,"maximum":1000000000}}},"desktop":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"peakAgents":{"type":"integer","minimum":0,"maximum":1000000000},"peakSupervisors":{"type":"integer","minimum":0,"maximum":1000000000}}},"agentInteraction":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"routePoints":{"type":"boolean"}}},"gis":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"interface":{"type":"string","enum":["soap","gsap"]},"services":{"type":"array","items":{"type":"string","enum":["agentInteraction","queue","configuration","statistics"]}},"peakConnections":{"type":"object","additionalProperties":false,"properties":{"interaction":{"type":"integer","minimum":0,"maximum":1000000000},"configuration":{"type":"integer","minimum":0,"maximum":1000000000},"statistics":{"type":"integer","minimum":0,"maximum":1000000000}}}}},"dotNetToolkit":{"type":"boolean"},"dotNetServer":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"peakConnections":{"type":"integer","minimum":0,"maximum":1000000000}}},"interfaceServer":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"peakConnections":{"type":"object","additionalProperties":false,"properties":{"interaction":{"type":"integer","minimum":0,"maximum":1000000000},"configuration":{"type":"integer","minimum":0,"maximum":1000000000},"statistics":{"type":"integer","minimum":0,"maximum":1000000000}}}}},"agentScripting":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}}}},"gplusPeopleSoft":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}}}},"interactionServer":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"peakAgents":{"type":"integer","minimum":0,"maximum":1000000000},"emailAgents":{"type":"integer","minimum":0,"maximum":1000000000},"chatAgents":{"type":"integer","minimum":0,"maximum":1000000000},"openMediaAgents":{"type":"integer","minimum":0,"maximum":1000000000},"jmsCapturePoint":{"type":"boolean"},"options":{"type":"object","additionalProperties":false,"properties":{"ics_multi_media_agent_seat":{"type":["integer","string"]},"ics_email_webform_channel":{"type":["integer","string"]},"ics_live_web_channel":{"type":["integer","string"]},"ics_custom_media_channel":{"type":["integer","string"]}}}}},"classificationServer":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"contentAnalysis":{"type":"boolean"}}},"otherServers":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"release":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"upgradeTo":{"type":"string","pattern":"^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"},"host":{"type":"string","pattern":"\\S"},"backupHost":{"type":"string","pattern":"\\S"},"site":{"type":"string","pattern":"\\S"},"redundancy":{"type":"string","enum":["none","warm","hot"]},"instances":{"type":"integer","minimum":1,"maximum":1000000000},"licenseServer":{"type":"string","pattern":"\\S"},"backupLicenseServer":{"type":"string","pattern":"\\S"},"licenseFile":{"type":"string","pattern":"\\S"},"runsAs":{"type":"string","enum":["system","account"]},"dependsOn":{"type":"array","items":{"type":"string","pattern":"\\S"}},"kind":{"type":"string","pattern":"\\S"}}}}}},"ucConnector":{"type":"object","additionalProperties":false,"properties":{"knowledgeWorkers":{"type":"integer","minimum":0,"maximum":1000000000},"instances":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"\\S"},"backupOf":{"type":"string","pattern":"\\S"},"options":{"type":"object","additionalProperties":false,"properties":{"num-of-seat-licenses":{"type":["integer","string"]}}}}}}}},"openScape":{"type":"object","additionalProperties":false,"properties":{}},"statusAggregator":{"type":"object","additionalProperties":false,"properties":{}},"callGem":{"type":"object","additionalProperties":false,"properties":{}}}};
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
if(data125.instances !== undefined){
let data133 = data125.instances;
if(!(((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133))) && (isFinite(data133)))){
const err254 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/instances",schemaPath:"#/properties/genesys/properties/tServers/items/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if((typeof data133 == "number") && (isFinite(data133))){
if(data133 > 1000000000 || isNaN(data133)){
const err255 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/instances",schemaPath:"#/properties/genesys/properties/tServers/items/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(data133 < 1 || isNaN(data133)){
const err256 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/instances",schemaPath:"#/properties/genesys/properties/tServers/items/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
if(data125.licenseServer !== undefined){
let data134 = data125.licenseServer;
if(typeof data134 === "string"){
if(!pattern0.test(data134)){
const err257 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/licenseServer",schemaPath:"#/properties/genesys/properties/tServers/items/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
else {
const err258 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/licenseServer",schemaPath:"#/properties/genesys/properties/tServers/items/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data125.backupLicenseServer !== undefined){
let data135 = data125.backupLicenseServer;
if(typeof data135 === "string"){
if(!pattern0.test(data135)){
const err259 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/backupLicenseServer",schemaPath:"#/properties/genesys/properties/tServers/items/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/backupLicenseServer",schemaPath:"#/properties/genesys/properties/tServers/items/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data125.licenseFile !== undefined){
let data136 = data125.licenseFile;
if(typeof data136 === "string"){
if(!pattern0.test(data136)){
const err261 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/licenseFile",schemaPath:"#/properties/genesys/properties/tServers/items/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
else {
const err262 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/licenseFile",schemaPath:"#/properties/genesys/properties/tServers/items/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data125.runsAs !== undefined){
let data137 = data125.runsAs;
if(typeof data137 !== "string"){
const err263 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/runsAs",schemaPath:"#/properties/genesys/properties/tServers/items/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(!((data137 === "system") || (data137 === "account"))){
const err264 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/runsAs",schemaPath:"#/properties/genesys/properties/tServers/items/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.tServers.items.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data125.dependsOn !== undefined){
let data138 = data125.dependsOn;
if(Array.isArray(data138)){
const len14 = data138.length;
for(let i14=0; i14<len14; i14++){
let data139 = data138[i14];
if(typeof data139 === "string"){
if(!pattern0.test(data139)){
const err265 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/dependsOn/" + i14,schemaPath:"#/properties/genesys/properties/tServers/items/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
else {
const err266 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/dependsOn/" + i14,schemaPath:"#/properties/genesys/properties/tServers/items/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
else {
const err267 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/dependsOn",schemaPath:"#/properties/genesys/properties/tServers/items/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data125.kind !== undefined){
let data140 = data125.kind;
if(typeof data140 !== "string"){
const err268 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/kind",schemaPath:"#/properties/genesys/properties/tServers/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(!(((((data140 === "premise") || (data140 === "network")) || (data140 === "ctiLess")) || (data140 === "cstaConnector")) || (data140 === "cstaBroadWorks"))){
const err269 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/kind",schemaPath:"#/properties/genesys/properties/tServers/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.tServers.items.properties.kind.enum}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data125.type !== undefined){
let data141 = data125.type;
if(typeof data141 === "string"){
if(!pattern0.test(data141)){
const err270 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/type",schemaPath:"#/properties/genesys/properties/tServers/items/properties/type/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/type",schemaPath:"#/properties/genesys/properties/tServers/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data125.seatDns !== undefined){
let data142 = data125.seatDns;
if(!(((typeof data142 == "number") && (!(data142 % 1) && !isNaN(data142))) && (isFinite(data142)))){
const err272 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/seatDns",schemaPath:"#/properties/genesys/properties/tServers/items/properties/seatDns/type",keyword:"type",params:{type: "integer"}};
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
const err273 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/seatDns",schemaPath:"#/properties/genesys/properties/tServers/items/properties/seatDns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(data142 < 0 || isNaN(data142)){
const err274 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/seatDns",schemaPath:"#/properties/genesys/properties/tServers/items/properties/seatDns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data125.technicalDns !== undefined){
let data143 = data125.technicalDns;
if(!(((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143))) && (isFinite(data143)))){
const err275 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/technicalDns",schemaPath:"#/properties/genesys/properties/tServers/items/properties/technicalDns/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 > 1000000000 || isNaN(data143)){
const err276 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/technicalDns",schemaPath:"#/properties/genesys/properties/tServers/items/properties/technicalDns/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(data143 < 0 || isNaN(data143)){
const err277 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/technicalDns",schemaPath:"#/properties/genesys/properties/tServers/items/properties/technicalDns/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data125.multiSite !== undefined){
if(typeof data125.multiSite !== "boolean"){
const err278 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/multiSite",schemaPath:"#/properties/genesys/properties/tServers/items/properties/multiSite/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data125.peers !== undefined){
let data145 = data125.peers;
if(Array.isArray(data145)){
const len15 = data145.length;
for(let i15=0; i15<len15; i15++){
let data146 = data145[i15];
if(typeof data146 === "string"){
if(!pattern0.test(data146)){
const err279 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/peers/" + i15,schemaPath:"#/properties/genesys/properties/tServers/items/properties/peers/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
else {
const err280 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/peers/" + i15,schemaPath:"#/properties/genesys/properties/tServers/items/properties/peers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/peers",schemaPath:"#/properties/genesys/properties/tServers/items/properties/peers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data125.parkingPorts !== undefined){
let data147 = data125.parkingPorts;
if(!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147)))){
const err282 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/parkingPorts",schemaPath:"#/properties/genesys/properties/tServers/items/properties/parkingPorts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 > 1000000000 || isNaN(data147)){
const err283 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/parkingPorts",schemaPath:"#/properties/genesys/properties/tServers/items/properties/parkingPorts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(data147 < 0 || isNaN(data147)){
const err284 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/parkingPorts",schemaPath:"#/properties/genesys/properties/tServers/items/properties/parkingPorts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data125.options !== undefined){
let data148 = data125.options;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
for(const key13 in data148){
if(!((key13 === "num-of-licenses") || (key13 === "num-sdn-licenses"))){
const err285 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/options",schemaPath:"#/properties/genesys/properties/tServers/items/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data148["num-of-licenses"] !== undefined){
let data149 = data148["num-of-licenses"];
if((!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149)))) && (typeof data149 !== "string")){
const err286 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/options/num-of-licenses",schemaPath:"#/properties/genesys/properties/tServers/items/properties/options/properties/num-of-licenses/type",keyword:"type",params:{type: schema11.properties.genesys.properties.tServers.items.properties.options.properties["num-of-licenses"].type}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data148["num-sdn-licenses"] !== undefined){
let data150 = data148["num-sdn-licenses"];
if((!(((typeof data150 == "number") && (!(data150 % 1) && !isNaN(data150))) && (isFinite(data150)))) && (typeof data150 !== "string")){
const err287 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/options/num-sdn-licenses",schemaPath:"#/properties/genesys/properties/tServers/items/properties/options/properties/num-sdn-licenses/type",keyword:"type",params:{type: schema11.properties.genesys.properties.tServers.items.properties.options.properties["num-sdn-licenses"].type}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
}
else {
const err288 = {instancePath:instancePath+"/genesys/tServers/" + i13+"/options",schemaPath:"#/properties/genesys/properties/tServers/items/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
}
else {
const err289 = {instancePath:instancePath+"/genesys/tServers/" + i13,schemaPath:"#/properties/genesys/properties/tServers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
else {
const err290 = {instancePath:instancePath+"/genesys/tServers",schemaPath:"#/properties/genesys/properties/tServers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data56.ivrServers !== undefined){
let data151 = data56.ivrServers;
if(Array.isArray(data151)){
const len16 = data151.length;
for(let i16=0; i16<len16; i16++){
let data152 = data151[i16];
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(data152.name === undefined){
const err291 = {instancePath:instancePath+"/genesys/ivrServers/" + i16,schemaPath:"#/properties/genesys/properties/ivrServers/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(data152.mode === undefined){
const err292 = {instancePath:instancePath+"/genesys/ivrServers/" + i16,schemaPath:"#/properties/genesys/properties/ivrServers/items/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
for(const key14 in data152){
if(!(func2.call(schema11.properties.genesys.properties.ivrServers.items.properties, key14))){
const err293 = {instancePath:instancePath+"/genesys/ivrServers/" + i16,schemaPath:"#/properties/genesys/properties/ivrServers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data152.name !== undefined){
let data153 = data152.name;
if(typeof data153 === "string"){
if(!pattern0.test(data153)){
const err294 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/name",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
else {
const err295 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/name",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data152.release !== undefined){
let data154 = data152.release;
if(typeof data154 === "string"){
if(!pattern7.test(data154)){
const err296 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/release",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
else {
const err297 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/release",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data152.upgradeTo !== undefined){
let data155 = data152.upgradeTo;
if(typeof data155 === "string"){
if(!pattern7.test(data155)){
const err298 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/upgradeTo",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
else {
const err299 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/upgradeTo",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data152.host !== undefined){
let data156 = data152.host;
if(typeof data156 === "string"){
if(!pattern0.test(data156)){
const err300 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/host",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
else {
const err301 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/host",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data152.backupHost !== undefined){
let data157 = data152.backupHost;
if(typeof data157 === "string"){
if(!pattern0.test(data157)){
const err302 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/backupHost",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
else {
const err303 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/backupHost",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data152.site !== undefined){
let data158 = data152.site;
if(typeof data158 === "string"){
if(!pattern0.test(data158)){
const err304 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/site",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
else {
const err305 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/site",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data152.redundancy !== undefined){
let data159 = data152.redundancy;
if(typeof data159 !== "string"){
const err306 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/redundancy",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(!(((data159 === "none") || (data159 === "warm")) || (data159 === "hot"))){
const err307 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/redundancy",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.ivrServers.items.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data152.instances !== undefined){
let data160 = data152.instances;
if(!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160)))){
const err308 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/instances",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 > 1000000000 || isNaN(data160)){
const err309 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/instances",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(data160 < 1 || isNaN(data160)){
const err310 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/instances",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
if(data152.licenseServer !== undefined){
let data161 = data152.licenseServer;
if(typeof data161 === "string"){
if(!pattern0.test(data161)){
const err311 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/licenseServer",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
else {
const err312 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/licenseServer",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data152.backupLicenseServer !== undefined){
let data162 = data152.backupLicenseServer;
if(typeof data162 === "string"){
if(!pattern0.test(data162)){
const err313 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/backupLicenseServer",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err314 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/backupLicenseServer",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data152.licenseFile !== undefined){
let data163 = data152.licenseFile;
if(typeof data163 === "string"){
if(!pattern0.test(data163)){
const err315 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/licenseFile",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
else {
const err316 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/licenseFile",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data152.runsAs !== undefined){
let data164 = data152.runsAs;
if(typeof data164 !== "string"){
const err317 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/runsAs",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if(!((data164 === "system") || (data164 === "account"))){
const err318 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/runsAs",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.ivrServers.items.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data152.dependsOn !== undefined){
let data165 = data152.dependsOn;
if(Array.isArray(data165)){
const len17 = data165.length;
for(let i17=0; i17<len17; i17++){
let data166 = data165[i17];
if(typeof data166 === "string"){
if(!pattern0.test(data166)){
const err319 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/dependsOn/" + i17,schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
else {
const err320 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/dependsOn/" + i17,schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err321 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/dependsOn",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data152.mode !== undefined){
let data167 = data152.mode;
if(typeof data167 !== "string"){
const err322 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/mode",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(!(((data167 === "behind") || (data167 === "inFront")) || (data167 === "network"))){
const err323 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/mode",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.ivrServers.items.properties.mode.enum}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data152.ports !== undefined){
let data168 = data152.ports;
if(!(((typeof data168 == "number") && (!(data168 % 1) && !isNaN(data168))) && (isFinite(data168)))){
const err324 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/ports",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/ports/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
if((typeof data168 == "number") && (isFinite(data168))){
if(data168 > 1000000000 || isNaN(data168)){
const err325 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/ports",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/ports/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(data168 < 0 || isNaN(data168)){
const err326 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/ports",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/ports/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
}
if(data152.routing !== undefined){
if(typeof data152.routing !== "boolean"){
const err327 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/routing",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/routing/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data152.peakTreatments !== undefined){
let data170 = data152.peakTreatments;
if(!(((typeof data170 == "number") && (!(data170 % 1) && !isNaN(data170))) && (isFinite(data170)))){
const err328 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/peakTreatments",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/peakTreatments/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if((typeof data170 == "number") && (isFinite(data170))){
if(data170 > 1000000000 || isNaN(data170)){
const err329 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/peakTreatments",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/peakTreatments/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(data170 < 0 || isNaN(data170)){
const err330 = {instancePath:instancePath+"/genesys/ivrServers/" + i16+"/peakTreatments",schemaPath:"#/properties/genesys/properties/ivrServers/items/properties/peakTreatments/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
}
}
else {
const err331 = {instancePath:instancePath+"/genesys/ivrServers/" + i16,schemaPath:"#/properties/genesys/properties/ivrServers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
}
else {
const err332 = {instancePath:instancePath+"/genesys/ivrServers",schemaPath:"#/properties/genesys/properties/ivrServers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data56.universalRoutingServer !== undefined){
let data171 = data56.universalRoutingServer;
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
for(const key15 in data171){
if(!(func2.call(schema11.properties.genesys.properties.universalRoutingServer.properties, key15))){
const err333 = {instancePath:instancePath+"/genesys/universalRoutingServer",schemaPath:"#/properties/genesys/properties/universalRoutingServer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data171.name !== undefined){
let data172 = data171.name;
if(typeof data172 === "string"){
if(!pattern0.test(data172)){
const err334 = {instancePath:instancePath+"/genesys/universalRoutingServer/name",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err335 = {instancePath:instancePath+"/genesys/universalRoutingServer/name",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data171.release !== undefined){
let data173 = data171.release;
if(typeof data173 === "string"){
if(!pattern7.test(data173)){
const err336 = {instancePath:instancePath+"/genesys/universalRoutingServer/release",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err337 = {instancePath:instancePath+"/genesys/universalRoutingServer/release",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data171.upgradeTo !== undefined){
let data174 = data171.upgradeTo;
if(typeof data174 === "string"){
if(!pattern7.test(data174)){
const err338 = {instancePath:instancePath+"/genesys/universalRoutingServer/upgradeTo",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err339 = {instancePath:instancePath+"/genesys/universalRoutingServer/upgradeTo",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data171.host !== undefined){
let data175 = data171.host;
if(typeof data175 === "string"){
if(!pattern0.test(data175)){
const err340 = {instancePath:instancePath+"/genesys/universalRoutingServer/host",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
else {
const err341 = {instancePath:instancePath+"/genesys/universalRoutingServer/host",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data171.backupHost !== undefined){
let data176 = data171.backupHost;
if(typeof data176 === "string"){
if(!pattern0.test(data176)){
const err342 = {instancePath:instancePath+"/genesys/universalRoutingServer/backupHost",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
else {
const err343 = {instancePath:instancePath+"/genesys/universalRoutingServer/backupHost",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data171.site !== undefined){
let data177 = data171.site;
if(typeof data177 === "string"){
if(!pattern0.test(data177)){
const err344 = {instancePath:instancePath+"/genesys/universalRoutingServer/site",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
else {
const err345 = {instancePath:instancePath+"/genesys/universalRoutingServer/site",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data171.redundancy !== undefined){
let data178 = data171.redundancy;
if(typeof data178 !== "string"){
const err346 = {instancePath:instancePath+"/genesys/universalRoutingServer/redundancy",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(!(((data178 === "none") || (data178 === "warm")) || (data178 === "hot"))){
const err347 = {instancePath:instancePath+"/genesys/universalRoutingServer/redundancy",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.universalRoutingServer.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data171.instances !== undefined){
let data179 = data171.instances;
if(!(((typeof data179 == "number") && (!(data179 % 1) && !isNaN(data179))) && (isFinite(data179)))){
const err348 = {instancePath:instancePath+"/genesys/universalRoutingServer/instances",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if((typeof data179 == "number") && (isFinite(data179))){
if(data179 > 1000000000 || isNaN(data179)){
const err349 = {instancePath:instancePath+"/genesys/universalRoutingServer/instances",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if(data179 < 1 || isNaN(data179)){
const err350 = {instancePath:instancePath+"/genesys/universalRoutingServer/instances",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
}
if(data171.licenseServer !== undefined){
let data180 = data171.licenseServer;
if(typeof data180 === "string"){
if(!pattern0.test(data180)){
const err351 = {instancePath:instancePath+"/genesys/universalRoutingServer/licenseServer",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
else {
const err352 = {instancePath:instancePath+"/genesys/universalRoutingServer/licenseServer",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data171.backupLicenseServer !== undefined){
let data181 = data171.backupLicenseServer;
if(typeof data181 === "string"){
if(!pattern0.test(data181)){
const err353 = {instancePath:instancePath+"/genesys/universalRoutingServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err354 = {instancePath:instancePath+"/genesys/universalRoutingServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data171.licenseFile !== undefined){
let data182 = data171.licenseFile;
if(typeof data182 === "string"){
if(!pattern0.test(data182)){
const err355 = {instancePath:instancePath+"/genesys/universalRoutingServer/licenseFile",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
else {
const err356 = {instancePath:instancePath+"/genesys/universalRoutingServer/licenseFile",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data171.runsAs !== undefined){
let data183 = data171.runsAs;
if(typeof data183 !== "string"){
const err357 = {instancePath:instancePath+"/genesys/universalRoutingServer/runsAs",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if(!((data183 === "system") || (data183 === "account"))){
const err358 = {instancePath:instancePath+"/genesys/universalRoutingServer/runsAs",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.universalRoutingServer.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data171.dependsOn !== undefined){
let data184 = data171.dependsOn;
if(Array.isArray(data184)){
const len18 = data184.length;
for(let i18=0; i18<len18; i18++){
let data185 = data184[i18];
if(typeof data185 === "string"){
if(!pattern0.test(data185)){
const err359 = {instancePath:instancePath+"/genesys/universalRoutingServer/dependsOn/" + i18,schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
else {
const err360 = {instancePath:instancePath+"/genesys/universalRoutingServer/dependsOn/" + i18,schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
else {
const err361 = {instancePath:instancePath+"/genesys/universalRoutingServer/dependsOn",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data171.agentPlaces !== undefined){
let data186 = data171.agentPlaces;
if(!(((typeof data186 == "number") && (!(data186 % 1) && !isNaN(data186))) && (isFinite(data186)))){
const err362 = {instancePath:instancePath+"/genesys/universalRoutingServer/agentPlaces",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/agentPlaces/type",keyword:"type",params:{type: "integer"}};
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
const err363 = {instancePath:instancePath+"/genesys/universalRoutingServer/agentPlaces",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/agentPlaces/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
if(data186 < 0 || isNaN(data186)){
const err364 = {instancePath:instancePath+"/genesys/universalRoutingServer/agentPlaces",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/agentPlaces/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data171.ivrPlaces !== undefined){
let data187 = data171.ivrPlaces;
if(!(((typeof data187 == "number") && (!(data187 % 1) && !isNaN(data187))) && (isFinite(data187)))){
const err365 = {instancePath:instancePath+"/genesys/universalRoutingServer/ivrPlaces",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/ivrPlaces/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if((typeof data187 == "number") && (isFinite(data187))){
if(data187 > 1000000000 || isNaN(data187)){
const err366 = {instancePath:instancePath+"/genesys/universalRoutingServer/ivrPlaces",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/ivrPlaces/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
if(data187 < 0 || isNaN(data187)){
const err367 = {instancePath:instancePath+"/genesys/universalRoutingServer/ivrPlaces",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/ivrPlaces/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data171.peakAtShiftChange !== undefined){
let data188 = data171.peakAtShiftChange;
if(!(((typeof data188 == "number") && (!(data188 % 1) && !isNaN(data188))) && (isFinite(data188)))){
const err368 = {instancePath:instancePath+"/genesys/universalRoutingServer/peakAtShiftChange",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/peakAtShiftChange/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if((typeof data188 == "number") && (isFinite(data188))){
if(data188 > 1000000000 || isNaN(data188)){
const err369 = {instancePath:instancePath+"/genesys/universalRoutingServer/peakAtShiftChange",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/peakAtShiftChange/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(data188 < 0 || isNaN(data188)){
const err370 = {instancePath:instancePath+"/genesys/universalRoutingServer/peakAtShiftChange",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/peakAtShiftChange/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
}
if(data171.pickupCalls !== undefined){
if(typeof data171.pickupCalls !== "boolean"){
const err371 = {instancePath:instancePath+"/genesys/universalRoutingServer/pickupCalls",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/pickupCalls/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data171.thirdPartyTools !== undefined){
let data190 = data171.thirdPartyTools;
if(Array.isArray(data190)){
const len19 = data190.length;
for(let i19=0; i19<len19; i19++){
let data191 = data190[i19];
if(typeof data191 === "string"){
if(!pattern0.test(data191)){
const err372 = {instancePath:instancePath+"/genesys/universalRoutingServer/thirdPartyTools/" + i19,schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/thirdPartyTools/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
else {
const err373 = {instancePath:instancePath+"/genesys/universalRoutingServer/thirdPartyTools/" + i19,schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/thirdPartyTools/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
}
else {
const err374 = {instancePath:instancePath+"/genesys/universalRoutingServer/thirdPartyTools",schemaPath:"#/properties/genesys/properties/universalRoutingServer/properties/thirdPartyTools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
}
else {
const err375 = {instancePath:instancePath+"/genesys/universalRoutingServer",schemaPath:"#/properties/genesys/properties/universalRoutingServer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data56.outbound !== undefined){
let data192 = data56.outbound;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
for(const key16 in data192){
if(!(func2.call(schema11.properties.genesys.properties.outbound.properties, key16))){
const err376 = {instancePath:instancePath+"/genesys/outbound",schemaPath:"#/properties/genesys/properties/outbound/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data192.name !== undefined){
let data193 = data192.name;
if(typeof data193 === "string"){
if(!pattern0.test(data193)){
const err377 = {instancePath:instancePath+"/genesys/outbound/name",schemaPath:"#/properties/genesys/properties/outbound/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err378 = {instancePath:instancePath+"/genesys/outbound/name",schemaPath:"#/properties/genesys/properties/outbound/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data192.release !== undefined){
let data194 = data192.release;
if(typeof data194 === "string"){
if(!pattern7.test(data194)){
const err379 = {instancePath:instancePath+"/genesys/outbound/release",schemaPath:"#/properties/genesys/properties/outbound/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err380 = {instancePath:instancePath+"/genesys/outbound/release",schemaPath:"#/properties/genesys/properties/outbound/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data192.upgradeTo !== undefined){
let data195 = data192.upgradeTo;
if(typeof data195 === "string"){
if(!pattern7.test(data195)){
const err381 = {instancePath:instancePath+"/genesys/outbound/upgradeTo",schemaPath:"#/properties/genesys/properties/outbound/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err382 = {instancePath:instancePath+"/genesys/outbound/upgradeTo",schemaPath:"#/properties/genesys/properties/outbound/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data192.host !== undefined){
let data196 = data192.host;
if(typeof data196 === "string"){
if(!pattern0.test(data196)){
const err383 = {instancePath:instancePath+"/genesys/outbound/host",schemaPath:"#/properties/genesys/properties/outbound/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
else {
const err384 = {instancePath:instancePath+"/genesys/outbound/host",schemaPath:"#/properties/genesys/properties/outbound/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data192.backupHost !== undefined){
let data197 = data192.backupHost;
if(typeof data197 === "string"){
if(!pattern0.test(data197)){
const err385 = {instancePath:instancePath+"/genesys/outbound/backupHost",schemaPath:"#/properties/genesys/properties/outbound/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
else {
const err386 = {instancePath:instancePath+"/genesys/outbound/backupHost",schemaPath:"#/properties/genesys/properties/outbound/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data192.site !== undefined){
let data198 = data192.site;
if(typeof data198 === "string"){
if(!pattern0.test(data198)){
const err387 = {instancePath:instancePath+"/genesys/outbound/site",schemaPath:"#/properties/genesys/properties/outbound/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
else {
const err388 = {instancePath:instancePath+"/genesys/outbound/site",schemaPath:"#/properties/genesys/properties/outbound/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data192.redundancy !== undefined){
let data199 = data192.redundancy;
if(typeof data199 !== "string"){
const err389 = {instancePath:instancePath+"/genesys/outbound/redundancy",schemaPath:"#/properties/genesys/properties/outbound/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(!(((data199 === "none") || (data199 === "warm")) || (data199 === "hot"))){
const err390 = {instancePath:instancePath+"/genesys/outbound/redundancy",schemaPath:"#/properties/genesys/properties/outbound/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.outbound.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data192.instances !== undefined){
let data200 = data192.instances;
if(!(((typeof data200 == "number") && (!(data200 % 1) && !isNaN(data200))) && (isFinite(data200)))){
const err391 = {instancePath:instancePath+"/genesys/outbound/instances",schemaPath:"#/properties/genesys/properties/outbound/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
if((typeof data200 == "number") && (isFinite(data200))){
if(data200 > 1000000000 || isNaN(data200)){
const err392 = {instancePath:instancePath+"/genesys/outbound/instances",schemaPath:"#/properties/genesys/properties/outbound/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
if(data200 < 1 || isNaN(data200)){
const err393 = {instancePath:instancePath+"/genesys/outbound/instances",schemaPath:"#/properties/genesys/properties/outbound/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
}
if(data192.licenseServer !== undefined){
let data201 = data192.licenseServer;
if(typeof data201 === "string"){
if(!pattern0.test(data201)){
const err394 = {instancePath:instancePath+"/genesys/outbound/licenseServer",schemaPath:"#/properties/genesys/properties/outbound/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
else {
const err395 = {instancePath:instancePath+"/genesys/outbound/licenseServer",schemaPath:"#/properties/genesys/properties/outbound/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data192.backupLicenseServer !== undefined){
let data202 = data192.backupLicenseServer;
if(typeof data202 === "string"){
if(!pattern0.test(data202)){
const err396 = {instancePath:instancePath+"/genesys/outbound/backupLicenseServer",schemaPath:"#/properties/genesys/properties/outbound/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err397 = {instancePath:instancePath+"/genesys/outbound/backupLicenseServer",schemaPath:"#/properties/genesys/properties/outbound/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data192.licenseFile !== undefined){
let data203 = data192.licenseFile;
if(typeof data203 === "string"){
if(!pattern0.test(data203)){
const err398 = {instancePath:instancePath+"/genesys/outbound/licenseFile",schemaPath:"#/properties/genesys/properties/outbound/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
else {
const err399 = {instancePath:instancePath+"/genesys/outbound/licenseFile",schemaPath:"#/properties/genesys/properties/outbound/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data192.runsAs !== undefined){
let data204 = data192.runsAs;
if(typeof data204 !== "string"){
const err400 = {instancePath:instancePath+"/genesys/outbound/runsAs",schemaPath:"#/properties/genesys/properties/outbound/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(!((data204 === "system") || (data204 === "account"))){
const err401 = {instancePath:instancePath+"/genesys/outbound/runsAs",schemaPath:"#/properties/genesys/properties/outbound/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.outbound.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data192.dependsOn !== undefined){
let data205 = data192.dependsOn;
if(Array.isArray(data205)){
const len20 = data205.length;
for(let i20=0; i20<len20; i20++){
let data206 = data205[i20];
if(typeof data206 === "string"){
if(!pattern0.test(data206)){
const err402 = {instancePath:instancePath+"/genesys/outbound/dependsOn/" + i20,schemaPath:"#/properties/genesys/properties/outbound/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
else {
const err403 = {instancePath:instancePath+"/genesys/outbound/dependsOn/" + i20,schemaPath:"#/properties/genesys/properties/outbound/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
}
else {
const err404 = {instancePath:instancePath+"/genesys/outbound/dependsOn",schemaPath:"#/properties/genesys/properties/outbound/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
if(data192.modes !== undefined){
let data207 = data192.modes;
if(Array.isArray(data207)){
const len21 = data207.length;
for(let i21=0; i21<len21; i21++){
let data208 = data207[i21];
if(typeof data208 !== "string"){
const err405 = {instancePath:instancePath+"/genesys/outbound/modes/" + i21,schemaPath:"#/properties/genesys/properties/outbound/properties/modes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if(!(((data208 === "preview") || (data208 === "predictive")) || (data208 === "progressive"))){
const err406 = {instancePath:instancePath+"/genesys/outbound/modes/" + i21,schemaPath:"#/properties/genesys/properties/outbound/properties/modes/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.outbound.properties.modes.items.enum}};
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
const err407 = {instancePath:instancePath+"/genesys/outbound/modes",schemaPath:"#/properties/genesys/properties/outbound/properties/modes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data192.peakAgents !== undefined){
let data209 = data192.peakAgents;
if(!(((typeof data209 == "number") && (!(data209 % 1) && !isNaN(data209))) && (isFinite(data209)))){
const err408 = {instancePath:instancePath+"/genesys/outbound/peakAgents",schemaPath:"#/properties/genesys/properties/outbound/properties/peakAgents/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
if((typeof data209 == "number") && (isFinite(data209))){
if(data209 > 1000000000 || isNaN(data209)){
const err409 = {instancePath:instancePath+"/genesys/outbound/peakAgents",schemaPath:"#/properties/genesys/properties/outbound/properties/peakAgents/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(data209 < 0 || isNaN(data209)){
const err410 = {instancePath:instancePath+"/genesys/outbound/peakAgents",schemaPath:"#/properties/genesys/properties/outbound/properties/peakAgents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
}
if(data192.options !== undefined){
let data210 = data192.options;
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
for(const key17 in data210){
if(!(key17 === "num-of-licenses")){
const err411 = {instancePath:instancePath+"/genesys/outbound/options",schemaPath:"#/properties/genesys/properties/outbound/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data210["num-of-licenses"] !== undefined){
let data211 = data210["num-of-licenses"];
if((!(((typeof data211 == "number") && (!(data211 % 1) && !isNaN(data211))) && (isFinite(data211)))) && (typeof data211 !== "string")){
const err412 = {instancePath:instancePath+"/genesys/outbound/options/num-of-licenses",schemaPath:"#/properties/genesys/properties/outbound/properties/options/properties/num-of-licenses/type",keyword:"type",params:{type: schema11.properties.genesys.properties.outbound.properties.options.properties["num-of-licenses"].type}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
}
else {
const err413 = {instancePath:instancePath+"/genesys/outbound/options",schemaPath:"#/properties/genesys/properties/outbound/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
}
else {
const err414 = {instancePath:instancePath+"/genesys/outbound",schemaPath:"#/properties/genesys/properties/outbound/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data56.cpdServer !== undefined){
let data212 = data56.cpdServer;
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
for(const key18 in data212){
if(!(func2.call(schema11.properties.genesys.properties.cpdServer.properties, key18))){
const err415 = {instancePath:instancePath+"/genesys/cpdServer",schemaPath:"#/properties/genesys/properties/cpdServer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data212.name !== undefined){
let data213 = data212.name;
if(typeof data213 === "string"){
if(!pattern0.test(data213)){
const err416 = {instancePath:instancePath+"/genesys/cpdServer/name",schemaPath:"#/properties/genesys/properties/cpdServer/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err417 = {instancePath:instancePath+"/genesys/cpdServer/name",schemaPath:"#/properties/genesys/properties/cpdServer/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data212.release !== undefined){
let data214 = data212.release;
if(typeof data214 === "string"){
if(!pattern7.test(data214)){
const err418 = {instancePath:instancePath+"/genesys/cpdServer/release",schemaPath:"#/properties/genesys/properties/cpdServer/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err419 = {instancePath:instancePath+"/genesys/cpdServer/release",schemaPath:"#/properties/genesys/properties/cpdServer/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data212.upgradeTo !== undefined){
let data215 = data212.upgradeTo;
if(typeof data215 === "string"){
if(!pattern7.test(data215)){
const err420 = {instancePath:instancePath+"/genesys/cpdServer/upgradeTo",schemaPath:"#/properties/genesys/properties/cpdServer/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err421 = {instancePath:instancePath+"/genesys/cpdServer/upgradeTo",schemaPath:"#/properties/genesys/properties/cpdServer/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data212.host !== undefined){
let data216 = data212.host;
if(typeof data216 === "string"){
if(!pattern0.test(data216)){
const err422 = {instancePath:instancePath+"/genesys/cpdServer/host",schemaPath:"#/properties/genesys/properties/cpdServer/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
else {
const err423 = {instancePath:instancePath+"/genesys/cpdServer/host",schemaPath:"#/properties/genesys/properties/cpdServer/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data212.backupHost !== undefined){
let data217 = data212.backupHost;
if(typeof data217 === "string"){
if(!pattern0.test(data217)){
const err424 = {instancePath:instancePath+"/genesys/cpdServer/backupHost",schemaPath:"#/properties/genesys/properties/cpdServer/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
else {
const err425 = {instancePath:instancePath+"/genesys/cpdServer/backupHost",schemaPath:"#/properties/genesys/properties/cpdServer/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data212.site !== undefined){
let data218 = data212.site;
if(typeof data218 === "string"){
if(!pattern0.test(data218)){
const err426 = {instancePath:instancePath+"/genesys/cpdServer/site",schemaPath:"#/properties/genesys/properties/cpdServer/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
else {
const err427 = {instancePath:instancePath+"/genesys/cpdServer/site",schemaPath:"#/properties/genesys/properties/cpdServer/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data212.redundancy !== undefined){
let data219 = data212.redundancy;
if(typeof data219 !== "string"){
const err428 = {instancePath:instancePath+"/genesys/cpdServer/redundancy",schemaPath:"#/properties/genesys/properties/cpdServer/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
if(!(((data219 === "none") || (data219 === "warm")) || (data219 === "hot"))){
const err429 = {instancePath:instancePath+"/genesys/cpdServer/redundancy",schemaPath:"#/properties/genesys/properties/cpdServer/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.cpdServer.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data212.instances !== undefined){
let data220 = data212.instances;
if(!(((typeof data220 == "number") && (!(data220 % 1) && !isNaN(data220))) && (isFinite(data220)))){
const err430 = {instancePath:instancePath+"/genesys/cpdServer/instances",schemaPath:"#/properties/genesys/properties/cpdServer/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
if((typeof data220 == "number") && (isFinite(data220))){
if(data220 > 1000000000 || isNaN(data220)){
const err431 = {instancePath:instancePath+"/genesys/cpdServer/instances",schemaPath:"#/properties/genesys/properties/cpdServer/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if(data220 < 1 || isNaN(data220)){
const err432 = {instancePath:instancePath+"/genesys/cpdServer/instances",schemaPath:"#/properties/genesys/properties/cpdServer/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
}
if(data212.licenseServer !== undefined){
let data221 = data212.licenseServer;
if(typeof data221 === "string"){
if(!pattern0.test(data221)){
const err433 = {instancePath:instancePath+"/genesys/cpdServer/licenseServer",schemaPath:"#/properties/genesys/properties/cpdServer/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
else {
const err434 = {instancePath:instancePath+"/genesys/cpdServer/licenseServer",schemaPath:"#/properties/genesys/properties/cpdServer/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data212.backupLicenseServer !== undefined){
let data222 = data212.backupLicenseServer;
if(typeof data222 === "string"){
if(!pattern0.test(data222)){
const err435 = {instancePath:instancePath+"/genesys/cpdServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/cpdServer/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err436 = {instancePath:instancePath+"/genesys/cpdServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/cpdServer/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data212.licenseFile !== undefined){
let data223 = data212.licenseFile;
if(typeof data223 === "string"){
if(!pattern0.test(data223)){
const err437 = {instancePath:instancePath+"/genesys/cpdServer/licenseFile",schemaPath:"#/properties/genesys/properties/cpdServer/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
else {
const err438 = {instancePath:instancePath+"/genesys/cpdServer/licenseFile",schemaPath:"#/properties/genesys/properties/cpdServer/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data212.runsAs !== undefined){
let data224 = data212.runsAs;
if(typeof data224 !== "string"){
const err439 = {instancePath:instancePath+"/genesys/cpdServer/runsAs",schemaPath:"#/properties/genesys/properties/cpdServer/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
if(!((data224 === "system") || (data224 === "account"))){
const err440 = {instancePath:instancePath+"/genesys/cpdServer/runsAs",schemaPath:"#/properties/genesys/properties/cpdServer/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.cpdServer.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
if(data212.dependsOn !== undefined){
let data225 = data212.dependsOn;
if(Array.isArray(data225)){
const len22 = data225.length;
for(let i22=0; i22<len22; i22++){
let data226 = data225[i22];
if(typeof data226 === "string"){
if(!pattern0.test(data226)){
const err441 = {instancePath:instancePath+"/genesys/cpdServer/dependsOn/" + i22,schemaPath:"#/properties/genesys/properties/cpdServer/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
else {
const err442 = {instancePath:instancePath+"/genesys/cpdServer/dependsOn/" + i22,schemaPath:"#/properties/genesys/properties/cpdServer/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
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
const err443 = {instancePath:instancePath+"/genesys/cpdServer/dependsOn",schemaPath:"#/properties/genesys/properties/cpdServer/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data212.ports !== undefined){
let data227 = data212.ports;
if(!(((typeof data227 == "number") && (!(data227 % 1) && !isNaN(data227))) && (isFinite(data227)))){
const err444 = {instancePath:instancePath+"/genesys/cpdServer/ports",schemaPath:"#/properties/genesys/properties/cpdServer/properties/ports/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if((typeof data227 == "number") && (isFinite(data227))){
if(data227 > 1000000000 || isNaN(data227)){
const err445 = {instancePath:instancePath+"/genesys/cpdServer/ports",schemaPath:"#/properties/genesys/properties/cpdServer/properties/ports/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
if(data227 < 0 || isNaN(data227)){
const err446 = {instancePath:instancePath+"/genesys/cpdServer/ports",schemaPath:"#/properties/genesys/properties/cpdServer/properties/ports/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
}
if(data212.mode !== undefined){
let data228 = data212.mode;
if(typeof data228 !== "string"){
const err447 = {instancePath:instancePath+"/genesys/cpdServer/mode",schemaPath:"#/properties/genesys/properties/cpdServer/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
if(!((data228 === "asm") || (data228 === "standard"))){
const err448 = {instancePath:instancePath+"/genesys/cpdServer/mode",schemaPath:"#/properties/genesys/properties/cpdServer/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.cpdServer.properties.mode.enum}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
}
else {
const err449 = {instancePath:instancePath+"/genesys/cpdServer",schemaPath:"#/properties/genesys/properties/cpdServer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data56.callback !== undefined){
let data229 = data56.callback;
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
for(const key19 in data229){
if(!(func2.call(schema11.properties.genesys.properties.callback.properties, key19))){
const err450 = {instancePath:instancePath+"/genesys/callback",schemaPath:"#/properties/genesys/properties/callback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data229.name !== undefined){
let data230 = data229.name;
if(typeof data230 === "string"){
if(!pattern0.test(data230)){
const err451 = {instancePath:instancePath+"/genesys/callback/name",schemaPath:"#/properties/genesys/properties/callback/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err452 = {instancePath:instancePath+"/genesys/callback/name",schemaPath:"#/properties/genesys/properties/callback/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data229.release !== undefined){
let data231 = data229.release;
if(typeof data231 === "string"){
if(!pattern7.test(data231)){
const err453 = {instancePath:instancePath+"/genesys/callback/release",schemaPath:"#/properties/genesys/properties/callback/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err454 = {instancePath:instancePath+"/genesys/callback/release",schemaPath:"#/properties/genesys/properties/callback/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data229.upgradeTo !== undefined){
let data232 = data229.upgradeTo;
if(typeof data232 === "string"){
if(!pattern7.test(data232)){
const err455 = {instancePath:instancePath+"/genesys/callback/upgradeTo",schemaPath:"#/properties/genesys/properties/callback/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err456 = {instancePath:instancePath+"/genesys/callback/upgradeTo",schemaPath:"#/properties/genesys/properties/callback/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data229.host !== undefined){
let data233 = data229.host;
if(typeof data233 === "string"){
if(!pattern0.test(data233)){
const err457 = {instancePath:instancePath+"/genesys/callback/host",schemaPath:"#/properties/genesys/properties/callback/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
else {
const err458 = {instancePath:instancePath+"/genesys/callback/host",schemaPath:"#/properties/genesys/properties/callback/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data229.backupHost !== undefined){
let data234 = data229.backupHost;
if(typeof data234 === "string"){
if(!pattern0.test(data234)){
const err459 = {instancePath:instancePath+"/genesys/callback/backupHost",schemaPath:"#/properties/genesys/properties/callback/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
else {
const err460 = {instancePath:instancePath+"/genesys/callback/backupHost",schemaPath:"#/properties/genesys/properties/callback/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data229.site !== undefined){
let data235 = data229.site;
if(typeof data235 === "string"){
if(!pattern0.test(data235)){
const err461 = {instancePath:instancePath+"/genesys/callback/site",schemaPath:"#/properties/genesys/properties/callback/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
else {
const err462 = {instancePath:instancePath+"/genesys/callback/site",schemaPath:"#/properties/genesys/properties/callback/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data229.redundancy !== undefined){
let data236 = data229.redundancy;
if(typeof data236 !== "string"){
const err463 = {instancePath:instancePath+"/genesys/callback/redundancy",schemaPath:"#/properties/genesys/properties/callback/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
if(!(((data236 === "none") || (data236 === "warm")) || (data236 === "hot"))){
const err464 = {instancePath:instancePath+"/genesys/callback/redundancy",schemaPath:"#/properties/genesys/properties/callback/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.callback.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data229.instances !== undefined){
let data237 = data229.instances;
if(!(((typeof data237 == "number") && (!(data237 % 1) && !isNaN(data237))) && (isFinite(data237)))){
const err465 = {instancePath:instancePath+"/genesys/callback/instances",schemaPath:"#/properties/genesys/properties/callback/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if((typeof data237 == "number") && (isFinite(data237))){
if(data237 > 1000000000 || isNaN(data237)){
const err466 = {instancePath:instancePath+"/genesys/callback/instances",schemaPath:"#/properties/genesys/properties/callback/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
if(data237 < 1 || isNaN(data237)){
const err467 = {instancePath:instancePath+"/genesys/callback/instances",schemaPath:"#/properties/genesys/properties/callback/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
}
if(data229.licenseServer !== undefined){
let data238 = data229.licenseServer;
if(typeof data238 === "string"){
if(!pattern0.test(data238)){
const err468 = {instancePath:instancePath+"/genesys/callback/licenseServer",schemaPath:"#/properties/genesys/properties/callback/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
else {
const err469 = {instancePath:instancePath+"/genesys/callback/licenseServer",schemaPath:"#/properties/genesys/properties/callback/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(data229.backupLicenseServer !== undefined){
let data239 = data229.backupLicenseServer;
if(typeof data239 === "string"){
if(!pattern0.test(data239)){
const err470 = {instancePath:instancePath+"/genesys/callback/backupLicenseServer",schemaPath:"#/properties/genesys/properties/callback/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err471 = {instancePath:instancePath+"/genesys/callback/backupLicenseServer",schemaPath:"#/properties/genesys/properties/callback/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data229.licenseFile !== undefined){
let data240 = data229.licenseFile;
if(typeof data240 === "string"){
if(!pattern0.test(data240)){
const err472 = {instancePath:instancePath+"/genesys/callback/licenseFile",schemaPath:"#/properties/genesys/properties/callback/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
else {
const err473 = {instancePath:instancePath+"/genesys/callback/licenseFile",schemaPath:"#/properties/genesys/properties/callback/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
if(data229.runsAs !== undefined){
let data241 = data229.runsAs;
if(typeof data241 !== "string"){
const err474 = {instancePath:instancePath+"/genesys/callback/runsAs",schemaPath:"#/properties/genesys/properties/callback/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
if(!((data241 === "system") || (data241 === "account"))){
const err475 = {instancePath:instancePath+"/genesys/callback/runsAs",schemaPath:"#/properties/genesys/properties/callback/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.callback.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
if(data229.dependsOn !== undefined){
let data242 = data229.dependsOn;
if(Array.isArray(data242)){
const len23 = data242.length;
for(let i23=0; i23<len23; i23++){
let data243 = data242[i23];
if(typeof data243 === "string"){
if(!pattern0.test(data243)){
const err476 = {instancePath:instancePath+"/genesys/callback/dependsOn/" + i23,schemaPath:"#/properties/genesys/properties/callback/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
else {
const err477 = {instancePath:instancePath+"/genesys/callback/dependsOn/" + i23,schemaPath:"#/properties/genesys/properties/callback/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
}
else {
const err478 = {instancePath:instancePath+"/genesys/callback/dependsOn",schemaPath:"#/properties/genesys/properties/callback/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
if(data229.modes !== undefined){
let data244 = data229.modes;
if(Array.isArray(data244)){
const len24 = data244.length;
for(let i24=0; i24<len24; i24++){
let data245 = data244[i24];
if(typeof data245 !== "string"){
const err479 = {instancePath:instancePath+"/genesys/callback/modes/" + i24,schemaPath:"#/properties/genesys/properties/callback/properties/modes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
if(!((data245 === "preview") || (data245 === "autodial"))){
const err480 = {instancePath:instancePath+"/genesys/callback/modes/" + i24,schemaPath:"#/properties/genesys/properties/callback/properties/modes/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.callback.properties.modes.items.enum}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
}
else {
const err481 = {instancePath:instancePath+"/genesys/callback/modes",schemaPath:"#/properties/genesys/properties/callback/properties/modes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data229.peakRequestsPerHour !== undefined){
let data246 = data229.peakRequestsPerHour;
if(!(((typeof data246 == "number") && (!(data246 % 1) && !isNaN(data246))) && (isFinite(data246)))){
const err482 = {instancePath:instancePath+"/genesys/callback/peakRequestsPerHour",schemaPath:"#/properties/genesys/properties/callback/properties/peakRequestsPerHour/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
if((typeof data246 == "number") && (isFinite(data246))){
if(data246 > 1000000000 || isNaN(data246)){
const err483 = {instancePath:instancePath+"/genesys/callback/peakRequestsPerHour",schemaPath:"#/properties/genesys/properties/callback/properties/peakRequestsPerHour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
if(data246 < 0 || isNaN(data246)){
const err484 = {instancePath:instancePath+"/genesys/callback/peakRequestsPerHour",schemaPath:"#/properties/genesys/properties/callback/properties/peakRequestsPerHour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
}
if(data229.routePoints !== undefined){
let data247 = data229.routePoints;
if(Array.isArray(data247)){
const len25 = data247.length;
for(let i25=0; i25<len25; i25++){
let data248 = data247[i25];
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
for(const key20 in data248){
if(!((key20 === "dn") || (key20 === "autodial"))){
const err485 = {instancePath:instancePath+"/genesys/callback/routePoints/" + i25,schemaPath:"#/properties/genesys/properties/callback/properties/routePoints/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data248.dn !== undefined){
let data249 = data248.dn;
if(typeof data249 === "string"){
if(!pattern0.test(data249)){
const err486 = {instancePath:instancePath+"/genesys/callback/routePoints/" + i25+"/dn",schemaPath:"#/properties/genesys/properties/callback/properties/routePoints/items/properties/dn/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
else {
const err487 = {instancePath:instancePath+"/genesys/callback/routePoints/" + i25+"/dn",schemaPath:"#/properties/genesys/properties/callback/properties/routePoints/items/properties/dn/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data248.autodial !== undefined){
if(typeof data248.autodial !== "boolean"){
const err488 = {instancePath:instancePath+"/genesys/callback/routePoints/" + i25+"/autodial",schemaPath:"#/properties/genesys/properties/callback/properties/routePoints/items/properties/autodial/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
}
else {
const err489 = {instancePath:instancePath+"/genesys/callback/routePoints/" + i25,schemaPath:"#/properties/genesys/properties/callback/properties/routePoints/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
}
else {
const err490 = {instancePath:instancePath+"/genesys/callback/routePoints",schemaPath:"#/properties/genesys/properties/callback/properties/routePoints/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data229.usesCpdServer !== undefined){
if(typeof data229.usesCpdServer !== "boolean"){
const err491 = {instancePath:instancePath+"/genesys/callback/usesCpdServer",schemaPath:"#/properties/genesys/properties/callback/properties/usesCpdServer/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
}
else {
const err492 = {instancePath:instancePath+"/genesys/callback",schemaPath:"#/properties/genesys/properties/callback/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data56.voiceTreatment !== undefined){
let data252 = data56.voiceTreatment;
if(data252 && typeof data252 == "object" && !Array.isArray(data252)){
for(const key21 in data252){
if(!(func2.call(schema11.properties.genesys.properties.voiceTreatment.properties, key21))){
const err493 = {instancePath:instancePath+"/genesys/voiceTreatment",schemaPath:"#/properties/genesys/properties/voiceTreatment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
if(data252.name !== undefined){
let data253 = data252.name;
if(typeof data253 === "string"){
if(!pattern0.test(data253)){
const err494 = {instancePath:instancePath+"/genesys/voiceTreatment/name",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err495 = {instancePath:instancePath+"/genesys/voiceTreatment/name",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data252.release !== undefined){
let data254 = data252.release;
if(typeof data254 === "string"){
if(!pattern7.test(data254)){
const err496 = {instancePath:instancePath+"/genesys/voiceTreatment/release",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err497 = {instancePath:instancePath+"/genesys/voiceTreatment/release",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data252.upgradeTo !== undefined){
let data255 = data252.upgradeTo;
if(typeof data255 === "string"){
if(!pattern7.test(data255)){
const err498 = {instancePath:instancePath+"/genesys/voiceTreatment/upgradeTo",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err499 = {instancePath:instancePath+"/genesys/voiceTreatment/upgradeTo",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data252.host !== undefined){
let data256 = data252.host;
if(typeof data256 === "string"){
if(!pattern0.test(data256)){
const err500 = {instancePath:instancePath+"/genesys/voiceTreatment/host",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
else {
const err501 = {instancePath:instancePath+"/genesys/voiceTreatment/host",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
if(data252.backupHost !== undefined){
let data257 = data252.backupHost;
if(typeof data257 === "string"){
if(!pattern0.test(data257)){
const err502 = {instancePath:instancePath+"/genesys/voiceTreatment/backupHost",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
else {
const err503 = {instancePath:instancePath+"/genesys/voiceTreatment/backupHost",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data252.site !== undefined){
let data258 = data252.site;
if(typeof data258 === "string"){
if(!pattern0.test(data258)){
const err504 = {instancePath:instancePath+"/genesys/voiceTreatment/site",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
else {
const err505 = {instancePath:instancePath+"/genesys/voiceTreatment/site",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data252.redundancy !== undefined){
let data259 = data252.redundancy;
if(typeof data259 !== "string"){
const err506 = {instancePath:instancePath+"/genesys/voiceTreatment/redundancy",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
if(!(((data259 === "none") || (data259 === "warm")) || (data259 === "hot"))){
const err507 = {instancePath:instancePath+"/genesys/voiceTreatment/redundancy",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.voiceTreatment.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
if(data252.instances !== undefined){
let data260 = data252.instances;
if(!(((typeof data260 == "number") && (!(data260 % 1) && !isNaN(data260))) && (isFinite(data260)))){
const err508 = {instancePath:instancePath+"/genesys/voiceTreatment/instances",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
if((typeof data260 == "number") && (isFinite(data260))){
if(data260 > 1000000000 || isNaN(data260)){
const err509 = {instancePath:instancePath+"/genesys/voiceTreatment/instances",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
if(data260 < 1 || isNaN(data260)){
const err510 = {instancePath:instancePath+"/genesys/voiceTreatment/instances",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
}
if(data252.licenseServer !== undefined){
let data261 = data252.licenseServer;
if(typeof data261 === "string"){
if(!pattern0.test(data261)){
const err511 = {instancePath:instancePath+"/genesys/voiceTreatment/licenseServer",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
else {
const err512 = {instancePath:instancePath+"/genesys/voiceTreatment/licenseServer",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
if(data252.backupLicenseServer !== undefined){
let data262 = data252.backupLicenseServer;
if(typeof data262 === "string"){
if(!pattern0.test(data262)){
const err513 = {instancePath:instancePath+"/genesys/voiceTreatment/backupLicenseServer",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err514 = {instancePath:instancePath+"/genesys/voiceTreatment/backupLicenseServer",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data252.licenseFile !== undefined){
let data263 = data252.licenseFile;
if(typeof data263 === "string"){
if(!pattern0.test(data263)){
const err515 = {instancePath:instancePath+"/genesys/voiceTreatment/licenseFile",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
else {
const err516 = {instancePath:instancePath+"/genesys/voiceTreatment/licenseFile",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data252.runsAs !== undefined){
let data264 = data252.runsAs;
if(typeof data264 !== "string"){
const err517 = {instancePath:instancePath+"/genesys/voiceTreatment/runsAs",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
if(!((data264 === "system") || (data264 === "account"))){
const err518 = {instancePath:instancePath+"/genesys/voiceTreatment/runsAs",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.voiceTreatment.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data252.dependsOn !== undefined){
let data265 = data252.dependsOn;
if(Array.isArray(data265)){
const len26 = data265.length;
for(let i26=0; i26<len26; i26++){
let data266 = data265[i26];
if(typeof data266 === "string"){
if(!pattern0.test(data266)){
const err519 = {instancePath:instancePath+"/genesys/voiceTreatment/dependsOn/" + i26,schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
else {
const err520 = {instancePath:instancePath+"/genesys/voiceTreatment/dependsOn/" + i26,schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
}
else {
const err521 = {instancePath:instancePath+"/genesys/voiceTreatment/dependsOn",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
if(data252.ports !== undefined){
let data267 = data252.ports;
if(!(((typeof data267 == "number") && (!(data267 % 1) && !isNaN(data267))) && (isFinite(data267)))){
const err522 = {instancePath:instancePath+"/genesys/voiceTreatment/ports",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/ports/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
if((typeof data267 == "number") && (isFinite(data267))){
if(data267 > 1000000000 || isNaN(data267)){
const err523 = {instancePath:instancePath+"/genesys/voiceTreatment/ports",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/ports/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
if(data267 < 0 || isNaN(data267)){
const err524 = {instancePath:instancePath+"/genesys/voiceTreatment/ports",schemaPath:"#/properties/genesys/properties/voiceTreatment/properties/ports/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
}
}
else {
const err525 = {instancePath:instancePath+"/genesys/voiceTreatment",schemaPath:"#/properties/genesys/properties/voiceTreatment/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
if(data56.infoMart !== undefined){
let data268 = data56.infoMart;
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
for(const key22 in data268){
if(!(func2.call(schema11.properties.genesys.properties.infoMart.properties, key22))){
const err526 = {instancePath:instancePath+"/genesys/infoMart",schemaPath:"#/properties/genesys/properties/infoMart/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data268.name !== undefined){
let data269 = data268.name;
if(typeof data269 === "string"){
if(!pattern0.test(data269)){
const err527 = {instancePath:instancePath+"/genesys/infoMart/name",schemaPath:"#/properties/genesys/properties/infoMart/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err528 = {instancePath:instancePath+"/genesys/infoMart/name",schemaPath:"#/properties/genesys/properties/infoMart/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
if(data268.release !== undefined){
let data270 = data268.release;
if(typeof data270 === "string"){
if(!pattern7.test(data270)){
const err529 = {instancePath:instancePath+"/genesys/infoMart/release",schemaPath:"#/properties/genesys/properties/infoMart/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err530 = {instancePath:instancePath+"/genesys/infoMart/release",schemaPath:"#/properties/genesys/properties/infoMart/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
if(data268.upgradeTo !== undefined){
let data271 = data268.upgradeTo;
if(typeof data271 === "string"){
if(!pattern7.test(data271)){
const err531 = {instancePath:instancePath+"/genesys/infoMart/upgradeTo",schemaPath:"#/properties/genesys/properties/infoMart/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err532 = {instancePath:instancePath+"/genesys/infoMart/upgradeTo",schemaPath:"#/properties/genesys/properties/infoMart/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data268.host !== undefined){
let data272 = data268.host;
if(typeof data272 === "string"){
if(!pattern0.test(data272)){
const err533 = {instancePath:instancePath+"/genesys/infoMart/host",schemaPath:"#/properties/genesys/properties/infoMart/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
else {
const err534 = {instancePath:instancePath+"/genesys/infoMart/host",schemaPath:"#/properties/genesys/properties/infoMart/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
if(data268.backupHost !== undefined){
let data273 = data268.backupHost;
if(typeof data273 === "string"){
if(!pattern0.test(data273)){
const err535 = {instancePath:instancePath+"/genesys/infoMart/backupHost",schemaPath:"#/properties/genesys/properties/infoMart/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
else {
const err536 = {instancePath:instancePath+"/genesys/infoMart/backupHost",schemaPath:"#/properties/genesys/properties/infoMart/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
if(data268.site !== undefined){
let data274 = data268.site;
if(typeof data274 === "string"){
if(!pattern0.test(data274)){
const err537 = {instancePath:instancePath+"/genesys/infoMart/site",schemaPath:"#/properties/genesys/properties/infoMart/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
else {
const err538 = {instancePath:instancePath+"/genesys/infoMart/site",schemaPath:"#/properties/genesys/properties/infoMart/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data268.redundancy !== undefined){
let data275 = data268.redundancy;
if(typeof data275 !== "string"){
const err539 = {instancePath:instancePath+"/genesys/infoMart/redundancy",schemaPath:"#/properties/genesys/properties/infoMart/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
if(!(((data275 === "none") || (data275 === "warm")) || (data275 === "hot"))){
const err540 = {instancePath:instancePath+"/genesys/infoMart/redundancy",schemaPath:"#/properties/genesys/properties/infoMart/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.infoMart.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
if(data268.instances !== undefined){
let data276 = data268.instances;
if(!(((typeof data276 == "number") && (!(data276 % 1) && !isNaN(data276))) && (isFinite(data276)))){
const err541 = {instancePath:instancePath+"/genesys/infoMart/instances",schemaPath:"#/properties/genesys/properties/infoMart/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
if((typeof data276 == "number") && (isFinite(data276))){
if(data276 > 1000000000 || isNaN(data276)){
const err542 = {instancePath:instancePath+"/genesys/infoMart/instances",schemaPath:"#/properties/genesys/properties/infoMart/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
if(data276 < 1 || isNaN(data276)){
const err543 = {instancePath:instancePath+"/genesys/infoMart/instances",schemaPath:"#/properties/genesys/properties/infoMart/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
}
if(data268.licenseServer !== undefined){
let data277 = data268.licenseServer;
if(typeof data277 === "string"){
if(!pattern0.test(data277)){
const err544 = {instancePath:instancePath+"/genesys/infoMart/licenseServer",schemaPath:"#/properties/genesys/properties/infoMart/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
else {
const err545 = {instancePath:instancePath+"/genesys/infoMart/licenseServer",schemaPath:"#/properties/genesys/properties/infoMart/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
if(data268.backupLicenseServer !== undefined){
let data278 = data268.backupLicenseServer;
if(typeof data278 === "string"){
if(!pattern0.test(data278)){
const err546 = {instancePath:instancePath+"/genesys/infoMart/backupLicenseServer",schemaPath:"#/properties/genesys/properties/infoMart/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err547 = {instancePath:instancePath+"/genesys/infoMart/backupLicenseServer",schemaPath:"#/properties/genesys/properties/infoMart/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data268.licenseFile !== undefined){
let data279 = data268.licenseFile;
if(typeof data279 === "string"){
if(!pattern0.test(data279)){
const err548 = {instancePath:instancePath+"/genesys/infoMart/licenseFile",schemaPath:"#/properties/genesys/properties/infoMart/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
else {
const err549 = {instancePath:instancePath+"/genesys/infoMart/licenseFile",schemaPath:"#/properties/genesys/properties/infoMart/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
if(data268.runsAs !== undefined){
let data280 = data268.runsAs;
if(typeof data280 !== "string"){
const err550 = {instancePath:instancePath+"/genesys/infoMart/runsAs",schemaPath:"#/properties/genesys/properties/infoMart/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
if(!((data280 === "system") || (data280 === "account"))){
const err551 = {instancePath:instancePath+"/genesys/infoMart/runsAs",schemaPath:"#/properties/genesys/properties/infoMart/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.infoMart.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
if(data268.dependsOn !== undefined){
let data281 = data268.dependsOn;
if(Array.isArray(data281)){
const len27 = data281.length;
for(let i27=0; i27<len27; i27++){
let data282 = data281[i27];
if(typeof data282 === "string"){
if(!pattern0.test(data282)){
const err552 = {instancePath:instancePath+"/genesys/infoMart/dependsOn/" + i27,schemaPath:"#/properties/genesys/properties/infoMart/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
else {
const err553 = {instancePath:instancePath+"/genesys/infoMart/dependsOn/" + i27,schemaPath:"#/properties/genesys/properties/infoMart/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
}
else {
const err554 = {instancePath:instancePath+"/genesys/infoMart/dependsOn",schemaPath:"#/properties/genesys/properties/infoMart/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
if(data268.callConcentratorDatabases !== undefined){
let data283 = data268.callConcentratorDatabases;
if(!(((typeof data283 == "number") && (!(data283 % 1) && !isNaN(data283))) && (isFinite(data283)))){
const err555 = {instancePath:instancePath+"/genesys/infoMart/callConcentratorDatabases",schemaPath:"#/properties/genesys/properties/infoMart/properties/callConcentratorDatabases/type",keyword:"type",params:{type: "integer"}};
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
const err556 = {instancePath:instancePath+"/genesys/infoMart/callConcentratorDatabases",schemaPath:"#/properties/genesys/properties/infoMart/properties/callConcentratorDatabases/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
if(data283 < 0 || isNaN(data283)){
const err557 = {instancePath:instancePath+"/genesys/infoMart/callConcentratorDatabases",schemaPath:"#/properties/genesys/properties/infoMart/properties/callConcentratorDatabases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data268.statServerDatabases !== undefined){
let data284 = data268.statServerDatabases;
if(!(((typeof data284 == "number") && (!(data284 % 1) && !isNaN(data284))) && (isFinite(data284)))){
const err558 = {instancePath:instancePath+"/genesys/infoMart/statServerDatabases",schemaPath:"#/properties/genesys/properties/infoMart/properties/statServerDatabases/type",keyword:"type",params:{type: "integer"}};
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
const err559 = {instancePath:instancePath+"/genesys/infoMart/statServerDatabases",schemaPath:"#/properties/genesys/properties/infoMart/properties/statServerDatabases/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
if(data284 < 0 || isNaN(data284)){
const err560 = {instancePath:instancePath+"/genesys/infoMart/statServerDatabases",schemaPath:"#/properties/genesys/properties/infoMart/properties/statServerDatabases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data268.interactionConcentratorDatabases !== undefined){
let data285 = data268.interactionConcentratorDatabases;
if(!(((typeof data285 == "number") && (!(data285 % 1) && !isNaN(data285))) && (isFinite(data285)))){
const err561 = {instancePath:instancePath+"/genesys/infoMart/interactionConcentratorDatabases",schemaPath:"#/properties/genesys/properties/infoMart/properties/interactionConcentratorDatabases/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
if((typeof data285 == "number") && (isFinite(data285))){
if(data285 > 1000000000 || isNaN(data285)){
const err562 = {instancePath:instancePath+"/genesys/infoMart/interactionConcentratorDatabases",schemaPath:"#/properties/genesys/properties/infoMart/properties/interactionConcentratorDatabases/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
if(data285 < 0 || isNaN(data285)){
const err563 = {instancePath:instancePath+"/genesys/infoMart/interactionConcentratorDatabases",schemaPath:"#/properties/genesys/properties/infoMart/properties/interactionConcentratorDatabases/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
}
if(data268.callConcentratorPairs !== undefined){
let data286 = data268.callConcentratorPairs;
if(!(((typeof data286 == "number") && (!(data286 % 1) && !isNaN(data286))) && (isFinite(data286)))){
const err564 = {instancePath:instancePath+"/genesys/infoMart/callConcentratorPairs",schemaPath:"#/properties/genesys/properties/infoMart/properties/callConcentratorPairs/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
if((typeof data286 == "number") && (isFinite(data286))){
if(data286 > 1000000000 || isNaN(data286)){
const err565 = {instancePath:instancePath+"/genesys/infoMart/callConcentratorPairs",schemaPath:"#/properties/genesys/properties/infoMart/properties/callConcentratorPairs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
if(data286 < 0 || isNaN(data286)){
const err566 = {instancePath:instancePath+"/genesys/infoMart/callConcentratorPairs",schemaPath:"#/properties/genesys/properties/infoMart/properties/callConcentratorPairs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
}
}
else {
const err567 = {instancePath:instancePath+"/genesys/infoMart",schemaPath:"#/properties/genesys/properties/infoMart/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
if(data56.desktop !== undefined){
let data287 = data56.desktop;
if(data287 && typeof data287 == "object" && !Array.isArray(data287)){
for(const key23 in data287){
if(!(func2.call(schema11.properties.genesys.properties.desktop.properties, key23))){
const err568 = {instancePath:instancePath+"/genesys/desktop",schemaPath:"#/properties/genesys/properties/desktop/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
if(data287.name !== undefined){
let data288 = data287.name;
if(typeof data288 === "string"){
if(!pattern0.test(data288)){
const err569 = {instancePath:instancePath+"/genesys/desktop/name",schemaPath:"#/properties/genesys/properties/desktop/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err570 = {instancePath:instancePath+"/genesys/desktop/name",schemaPath:"#/properties/genesys/properties/desktop/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
if(data287.release !== undefined){
let data289 = data287.release;
if(typeof data289 === "string"){
if(!pattern7.test(data289)){
const err571 = {instancePath:instancePath+"/genesys/desktop/release",schemaPath:"#/properties/genesys/properties/desktop/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err572 = {instancePath:instancePath+"/genesys/desktop/release",schemaPath:"#/properties/genesys/properties/desktop/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
if(data287.upgradeTo !== undefined){
let data290 = data287.upgradeTo;
if(typeof data290 === "string"){
if(!pattern7.test(data290)){
const err573 = {instancePath:instancePath+"/genesys/desktop/upgradeTo",schemaPath:"#/properties/genesys/properties/desktop/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err574 = {instancePath:instancePath+"/genesys/desktop/upgradeTo",schemaPath:"#/properties/genesys/properties/desktop/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
if(data287.host !== undefined){
let data291 = data287.host;
if(typeof data291 === "string"){
if(!pattern0.test(data291)){
const err575 = {instancePath:instancePath+"/genesys/desktop/host",schemaPath:"#/properties/genesys/properties/desktop/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
else {
const err576 = {instancePath:instancePath+"/genesys/desktop/host",schemaPath:"#/properties/genesys/properties/desktop/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
if(data287.backupHost !== undefined){
let data292 = data287.backupHost;
if(typeof data292 === "string"){
if(!pattern0.test(data292)){
const err577 = {instancePath:instancePath+"/genesys/desktop/backupHost",schemaPath:"#/properties/genesys/properties/desktop/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
else {
const err578 = {instancePath:instancePath+"/genesys/desktop/backupHost",schemaPath:"#/properties/genesys/properties/desktop/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
if(data287.site !== undefined){
let data293 = data287.site;
if(typeof data293 === "string"){
if(!pattern0.test(data293)){
const err579 = {instancePath:instancePath+"/genesys/desktop/site",schemaPath:"#/properties/genesys/properties/desktop/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
else {
const err580 = {instancePath:instancePath+"/genesys/desktop/site",schemaPath:"#/properties/genesys/properties/desktop/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
if(data287.redundancy !== undefined){
let data294 = data287.redundancy;
if(typeof data294 !== "string"){
const err581 = {instancePath:instancePath+"/genesys/desktop/redundancy",schemaPath:"#/properties/genesys/properties/desktop/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
if(!(((data294 === "none") || (data294 === "warm")) || (data294 === "hot"))){
const err582 = {instancePath:instancePath+"/genesys/desktop/redundancy",schemaPath:"#/properties/genesys/properties/desktop/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.desktop.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
if(data287.instances !== undefined){
let data295 = data287.instances;
if(!(((typeof data295 == "number") && (!(data295 % 1) && !isNaN(data295))) && (isFinite(data295)))){
const err583 = {instancePath:instancePath+"/genesys/desktop/instances",schemaPath:"#/properties/genesys/properties/desktop/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
if((typeof data295 == "number") && (isFinite(data295))){
if(data295 > 1000000000 || isNaN(data295)){
const err584 = {instancePath:instancePath+"/genesys/desktop/instances",schemaPath:"#/properties/genesys/properties/desktop/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
if(data295 < 1 || isNaN(data295)){
const err585 = {instancePath:instancePath+"/genesys/desktop/instances",schemaPath:"#/properties/genesys/properties/desktop/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
}
if(data287.licenseServer !== undefined){
let data296 = data287.licenseServer;
if(typeof data296 === "string"){
if(!pattern0.test(data296)){
const err586 = {instancePath:instancePath+"/genesys/desktop/licenseServer",schemaPath:"#/properties/genesys/properties/desktop/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
else {
const err587 = {instancePath:instancePath+"/genesys/desktop/licenseServer",schemaPath:"#/properties/genesys/properties/desktop/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
if(data287.backupLicenseServer !== undefined){
let data297 = data287.backupLicenseServer;
if(typeof data297 === "string"){
if(!pattern0.test(data297)){
const err588 = {instancePath:instancePath+"/genesys/desktop/backupLicenseServer",schemaPath:"#/properties/genesys/properties/desktop/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err589 = {instancePath:instancePath+"/genesys/desktop/backupLicenseServer",schemaPath:"#/properties/genesys/properties/desktop/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
if(data287.licenseFile !== undefined){
let data298 = data287.licenseFile;
if(typeof data298 === "string"){
if(!pattern0.test(data298)){
const err590 = {instancePath:instancePath+"/genesys/desktop/licenseFile",schemaPath:"#/properties/genesys/properties/desktop/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
else {
const err591 = {instancePath:instancePath+"/genesys/desktop/licenseFile",schemaPath:"#/properties/genesys/properties/desktop/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
if(data287.runsAs !== undefined){
let data299 = data287.runsAs;
if(typeof data299 !== "string"){
const err592 = {instancePath:instancePath+"/genesys/desktop/runsAs",schemaPath:"#/properties/genesys/properties/desktop/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
if(!((data299 === "system") || (data299 === "account"))){
const err593 = {instancePath:instancePath+"/genesys/desktop/runsAs",schemaPath:"#/properties/genesys/properties/desktop/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.desktop.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
if(data287.dependsOn !== undefined){
let data300 = data287.dependsOn;
if(Array.isArray(data300)){
const len28 = data300.length;
for(let i28=0; i28<len28; i28++){
let data301 = data300[i28];
if(typeof data301 === "string"){
if(!pattern0.test(data301)){
const err594 = {instancePath:instancePath+"/genesys/desktop/dependsOn/" + i28,schemaPath:"#/properties/genesys/properties/desktop/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
else {
const err595 = {instancePath:instancePath+"/genesys/desktop/dependsOn/" + i28,schemaPath:"#/properties/genesys/properties/desktop/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
}
else {
const err596 = {instancePath:instancePath+"/genesys/desktop/dependsOn",schemaPath:"#/properties/genesys/properties/desktop/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
if(data287.peakAgents !== undefined){
let data302 = data287.peakAgents;
if(!(((typeof data302 == "number") && (!(data302 % 1) && !isNaN(data302))) && (isFinite(data302)))){
const err597 = {instancePath:instancePath+"/genesys/desktop/peakAgents",schemaPath:"#/properties/genesys/properties/desktop/properties/peakAgents/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
if((typeof data302 == "number") && (isFinite(data302))){
if(data302 > 1000000000 || isNaN(data302)){
const err598 = {instancePath:instancePath+"/genesys/desktop/peakAgents",schemaPath:"#/properties/genesys/properties/desktop/properties/peakAgents/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
if(data302 < 0 || isNaN(data302)){
const err599 = {instancePath:instancePath+"/genesys/desktop/peakAgents",schemaPath:"#/properties/genesys/properties/desktop/properties/peakAgents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
}
if(data287.peakSupervisors !== undefined){
let data303 = data287.peakSupervisors;
if(!(((typeof data303 == "number") && (!(data303 % 1) && !isNaN(data303))) && (isFinite(data303)))){
const err600 = {instancePath:instancePath+"/genesys/desktop/peakSupervisors",schemaPath:"#/properties/genesys/properties/desktop/properties/peakSupervisors/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
if((typeof data303 == "number") && (isFinite(data303))){
if(data303 > 1000000000 || isNaN(data303)){
const err601 = {instancePath:instancePath+"/genesys/desktop/peakSupervisors",schemaPath:"#/properties/genesys/properties/desktop/properties/peakSupervisors/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
if(data303 < 0 || isNaN(data303)){
const err602 = {instancePath:instancePath+"/genesys/desktop/peakSupervisors",schemaPath:"#/properties/genesys/properties/desktop/properties/peakSupervisors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
}
}
else {
const err603 = {instancePath:instancePath+"/genesys/desktop",schemaPath:"#/properties/genesys/properties/desktop/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
if(data56.agentInteraction !== undefined){
let data304 = data56.agentInteraction;
if(data304 && typeof data304 == "object" && !Array.isArray(data304)){
for(const key24 in data304){
if(!(func2.call(schema11.properties.genesys.properties.agentInteraction.properties, key24))){
const err604 = {instancePath:instancePath+"/genesys/agentInteraction",schemaPath:"#/properties/genesys/properties/agentInteraction/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
if(data304.name !== undefined){
let data305 = data304.name;
if(typeof data305 === "string"){
if(!pattern0.test(data305)){
const err605 = {instancePath:instancePath+"/genesys/agentInteraction/name",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err606 = {instancePath:instancePath+"/genesys/agentInteraction/name",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
if(data304.release !== undefined){
let data306 = data304.release;
if(typeof data306 === "string"){
if(!pattern7.test(data306)){
const err607 = {instancePath:instancePath+"/genesys/agentInteraction/release",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err608 = {instancePath:instancePath+"/genesys/agentInteraction/release",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
if(data304.upgradeTo !== undefined){
let data307 = data304.upgradeTo;
if(typeof data307 === "string"){
if(!pattern7.test(data307)){
const err609 = {instancePath:instancePath+"/genesys/agentInteraction/upgradeTo",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err610 = {instancePath:instancePath+"/genesys/agentInteraction/upgradeTo",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
if(data304.host !== undefined){
let data308 = data304.host;
if(typeof data308 === "string"){
if(!pattern0.test(data308)){
const err611 = {instancePath:instancePath+"/genesys/agentInteraction/host",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
else {
const err612 = {instancePath:instancePath+"/genesys/agentInteraction/host",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
if(data304.backupHost !== undefined){
let data309 = data304.backupHost;
if(typeof data309 === "string"){
if(!pattern0.test(data309)){
const err613 = {instancePath:instancePath+"/genesys/agentInteraction/backupHost",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
else {
const err614 = {instancePath:instancePath+"/genesys/agentInteraction/backupHost",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
if(data304.site !== undefined){
let data310 = data304.site;
if(typeof data310 === "string"){
if(!pattern0.test(data310)){
const err615 = {instancePath:instancePath+"/genesys/agentInteraction/site",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
else {
const err616 = {instancePath:instancePath+"/genesys/agentInteraction/site",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
if(data304.redundancy !== undefined){
let data311 = data304.redundancy;
if(typeof data311 !== "string"){
const err617 = {instancePath:instancePath+"/genesys/agentInteraction/redundancy",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
if(!(((data311 === "none") || (data311 === "warm")) || (data311 === "hot"))){
const err618 = {instancePath:instancePath+"/genesys/agentInteraction/redundancy",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.agentInteraction.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
if(data304.instances !== undefined){
let data312 = data304.instances;
if(!(((typeof data312 == "number") && (!(data312 % 1) && !isNaN(data312))) && (isFinite(data312)))){
const err619 = {instancePath:instancePath+"/genesys/agentInteraction/instances",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
if((typeof data312 == "number") && (isFinite(data312))){
if(data312 > 1000000000 || isNaN(data312)){
const err620 = {instancePath:instancePath+"/genesys/agentInteraction/instances",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
if(data312 < 1 || isNaN(data312)){
const err621 = {instancePath:instancePath+"/genesys/agentInteraction/instances",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
}
if(data304.licenseServer !== undefined){
let data313 = data304.licenseServer;
if(typeof data313 === "string"){
if(!pattern0.test(data313)){
const err622 = {instancePath:instancePath+"/genesys/agentInteraction/licenseServer",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
else {
const err623 = {instancePath:instancePath+"/genesys/agentInteraction/licenseServer",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
if(data304.backupLicenseServer !== undefined){
let data314 = data304.backupLicenseServer;
if(typeof data314 === "string"){
if(!pattern0.test(data314)){
const err624 = {instancePath:instancePath+"/genesys/agentInteraction/backupLicenseServer",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err625 = {instancePath:instancePath+"/genesys/agentInteraction/backupLicenseServer",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
if(data304.licenseFile !== undefined){
let data315 = data304.licenseFile;
if(typeof data315 === "string"){
if(!pattern0.test(data315)){
const err626 = {instancePath:instancePath+"/genesys/agentInteraction/licenseFile",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
else {
const err627 = {instancePath:instancePath+"/genesys/agentInteraction/licenseFile",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
if(data304.runsAs !== undefined){
let data316 = data304.runsAs;
if(typeof data316 !== "string"){
const err628 = {instancePath:instancePath+"/genesys/agentInteraction/runsAs",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
if(!((data316 === "system") || (data316 === "account"))){
const err629 = {instancePath:instancePath+"/genesys/agentInteraction/runsAs",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.agentInteraction.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
if(data304.dependsOn !== undefined){
let data317 = data304.dependsOn;
if(Array.isArray(data317)){
const len29 = data317.length;
for(let i29=0; i29<len29; i29++){
let data318 = data317[i29];
if(typeof data318 === "string"){
if(!pattern0.test(data318)){
const err630 = {instancePath:instancePath+"/genesys/agentInteraction/dependsOn/" + i29,schemaPath:"#/properties/genesys/properties/agentInteraction/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err631 = {instancePath:instancePath+"/genesys/agentInteraction/dependsOn/" + i29,schemaPath:"#/properties/genesys/properties/agentInteraction/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
}
else {
const err632 = {instancePath:instancePath+"/genesys/agentInteraction/dependsOn",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
if(data304.routePoints !== undefined){
if(typeof data304.routePoints !== "boolean"){
const err633 = {instancePath:instancePath+"/genesys/agentInteraction/routePoints",schemaPath:"#/properties/genesys/properties/agentInteraction/properties/routePoints/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
}
else {
const err634 = {instancePath:instancePath+"/genesys/agentInteraction",schemaPath:"#/properties/genesys/properties/agentInteraction/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
if(data56.gis !== undefined){
let data320 = data56.gis;
if(data320 && typeof data320 == "object" && !Array.isArray(data320)){
for(const key25 in data320){
if(!(func2.call(schema11.properties.genesys.properties.gis.properties, key25))){
const err635 = {instancePath:instancePath+"/genesys/gis",schemaPath:"#/properties/genesys/properties/gis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
if(data320.name !== undefined){
let data321 = data320.name;
if(typeof data321 === "string"){
if(!pattern0.test(data321)){
const err636 = {instancePath:instancePath+"/genesys/gis/name",schemaPath:"#/properties/genesys/properties/gis/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err637 = {instancePath:instancePath+"/genesys/gis/name",schemaPath:"#/properties/genesys/properties/gis/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
if(data320.release !== undefined){
let data322 = data320.release;
if(typeof data322 === "string"){
if(!pattern7.test(data322)){
const err638 = {instancePath:instancePath+"/genesys/gis/release",schemaPath:"#/properties/genesys/properties/gis/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err639 = {instancePath:instancePath+"/genesys/gis/release",schemaPath:"#/properties/genesys/properties/gis/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
if(data320.upgradeTo !== undefined){
let data323 = data320.upgradeTo;
if(typeof data323 === "string"){
if(!pattern7.test(data323)){
const err640 = {instancePath:instancePath+"/genesys/gis/upgradeTo",schemaPath:"#/properties/genesys/properties/gis/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err641 = {instancePath:instancePath+"/genesys/gis/upgradeTo",schemaPath:"#/properties/genesys/properties/gis/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
if(data320.host !== undefined){
let data324 = data320.host;
if(typeof data324 === "string"){
if(!pattern0.test(data324)){
const err642 = {instancePath:instancePath+"/genesys/gis/host",schemaPath:"#/properties/genesys/properties/gis/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
else {
const err643 = {instancePath:instancePath+"/genesys/gis/host",schemaPath:"#/properties/genesys/properties/gis/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
}
if(data320.backupHost !== undefined){
let data325 = data320.backupHost;
if(typeof data325 === "string"){
if(!pattern0.test(data325)){
const err644 = {instancePath:instancePath+"/genesys/gis/backupHost",schemaPath:"#/properties/genesys/properties/gis/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
else {
const err645 = {instancePath:instancePath+"/genesys/gis/backupHost",schemaPath:"#/properties/genesys/properties/gis/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
}
if(data320.site !== undefined){
let data326 = data320.site;
if(typeof data326 === "string"){
if(!pattern0.test(data326)){
const err646 = {instancePath:instancePath+"/genesys/gis/site",schemaPath:"#/properties/genesys/properties/gis/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
else {
const err647 = {instancePath:instancePath+"/genesys/gis/site",schemaPath:"#/properties/genesys/properties/gis/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
if(data320.redundancy !== undefined){
let data327 = data320.redundancy;
if(typeof data327 !== "string"){
const err648 = {instancePath:instancePath+"/genesys/gis/redundancy",schemaPath:"#/properties/genesys/properties/gis/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
if(!(((data327 === "none") || (data327 === "warm")) || (data327 === "hot"))){
const err649 = {instancePath:instancePath+"/genesys/gis/redundancy",schemaPath:"#/properties/genesys/properties/gis/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.gis.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
if(data320.instances !== undefined){
let data328 = data320.instances;
if(!(((typeof data328 == "number") && (!(data328 % 1) && !isNaN(data328))) && (isFinite(data328)))){
const err650 = {instancePath:instancePath+"/genesys/gis/instances",schemaPath:"#/properties/genesys/properties/gis/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
if((typeof data328 == "number") && (isFinite(data328))){
if(data328 > 1000000000 || isNaN(data328)){
const err651 = {instancePath:instancePath+"/genesys/gis/instances",schemaPath:"#/properties/genesys/properties/gis/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
if(data328 < 1 || isNaN(data328)){
const err652 = {instancePath:instancePath+"/genesys/gis/instances",schemaPath:"#/properties/genesys/properties/gis/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
}
if(data320.licenseServer !== undefined){
let data329 = data320.licenseServer;
if(typeof data329 === "string"){
if(!pattern0.test(data329)){
const err653 = {instancePath:instancePath+"/genesys/gis/licenseServer",schemaPath:"#/properties/genesys/properties/gis/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
else {
const err654 = {instancePath:instancePath+"/genesys/gis/licenseServer",schemaPath:"#/properties/genesys/properties/gis/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
if(data320.backupLicenseServer !== undefined){
let data330 = data320.backupLicenseServer;
if(typeof data330 === "string"){
if(!pattern0.test(data330)){
const err655 = {instancePath:instancePath+"/genesys/gis/backupLicenseServer",schemaPath:"#/properties/genesys/properties/gis/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err656 = {instancePath:instancePath+"/genesys/gis/backupLicenseServer",schemaPath:"#/properties/genesys/properties/gis/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
}
if(data320.licenseFile !== undefined){
let data331 = data320.licenseFile;
if(typeof data331 === "string"){
if(!pattern0.test(data331)){
const err657 = {instancePath:instancePath+"/genesys/gis/licenseFile",schemaPath:"#/properties/genesys/properties/gis/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
else {
const err658 = {instancePath:instancePath+"/genesys/gis/licenseFile",schemaPath:"#/properties/genesys/properties/gis/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
if(data320.runsAs !== undefined){
let data332 = data320.runsAs;
if(typeof data332 !== "string"){
const err659 = {instancePath:instancePath+"/genesys/gis/runsAs",schemaPath:"#/properties/genesys/properties/gis/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
if(!((data332 === "system") || (data332 === "account"))){
const err660 = {instancePath:instancePath+"/genesys/gis/runsAs",schemaPath:"#/properties/genesys/properties/gis/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.gis.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
if(data320.dependsOn !== undefined){
let data333 = data320.dependsOn;
if(Array.isArray(data333)){
const len30 = data333.length;
for(let i30=0; i30<len30; i30++){
let data334 = data333[i30];
if(typeof data334 === "string"){
if(!pattern0.test(data334)){
const err661 = {instancePath:instancePath+"/genesys/gis/dependsOn/" + i30,schemaPath:"#/properties/genesys/properties/gis/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
else {
const err662 = {instancePath:instancePath+"/genesys/gis/dependsOn/" + i30,schemaPath:"#/properties/genesys/properties/gis/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
}
else {
const err663 = {instancePath:instancePath+"/genesys/gis/dependsOn",schemaPath:"#/properties/genesys/properties/gis/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
if(data320.interface !== undefined){
let data335 = data320.interface;
if(typeof data335 !== "string"){
const err664 = {instancePath:instancePath+"/genesys/gis/interface",schemaPath:"#/properties/genesys/properties/gis/properties/interface/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
if(!((data335 === "soap") || (data335 === "gsap"))){
const err665 = {instancePath:instancePath+"/genesys/gis/interface",schemaPath:"#/properties/genesys/properties/gis/properties/interface/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.gis.properties.interface.enum}};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
}
if(data320.services !== undefined){
let data336 = data320.services;
if(Array.isArray(data336)){
const len31 = data336.length;
for(let i31=0; i31<len31; i31++){
let data337 = data336[i31];
if(typeof data337 !== "string"){
const err666 = {instancePath:instancePath+"/genesys/gis/services/" + i31,schemaPath:"#/properties/genesys/properties/gis/properties/services/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
if(!((((data337 === "agentInteraction") || (data337 === "queue")) || (data337 === "configuration")) || (data337 === "statistics"))){
const err667 = {instancePath:instancePath+"/genesys/gis/services/" + i31,schemaPath:"#/properties/genesys/properties/gis/properties/services/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.gis.properties.services.items.enum}};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
}
else {
const err668 = {instancePath:instancePath+"/genesys/gis/services",schemaPath:"#/properties/genesys/properties/gis/properties/services/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
if(data320.peakConnections !== undefined){
let data338 = data320.peakConnections;
if(data338 && typeof data338 == "object" && !Array.isArray(data338)){
for(const key26 in data338){
if(!(((key26 === "interaction") || (key26 === "configuration")) || (key26 === "statistics"))){
const err669 = {instancePath:instancePath+"/genesys/gis/peakConnections",schemaPath:"#/properties/genesys/properties/gis/properties/peakConnections/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
if(data338.interaction !== undefined){
let data339 = data338.interaction;
if(!(((typeof data339 == "number") && (!(data339 % 1) && !isNaN(data339))) && (isFinite(data339)))){
const err670 = {instancePath:instancePath+"/genesys/gis/peakConnections/interaction",schemaPath:"#/properties/genesys/properties/gis/properties/peakConnections/properties/interaction/type",keyword:"type",params:{type: "integer"}};
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
const err671 = {instancePath:instancePath+"/genesys/gis/peakConnections/interaction",schemaPath:"#/properties/genesys/properties/gis/properties/peakConnections/properties/interaction/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
if(data339 < 0 || isNaN(data339)){
const err672 = {instancePath:instancePath+"/genesys/gis/peakConnections/interaction",schemaPath:"#/properties/genesys/properties/gis/properties/peakConnections/properties/interaction/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data338.configuration !== undefined){
let data340 = data338.configuration;
if(!(((typeof data340 == "number") && (!(data340 % 1) && !isNaN(data340))) && (isFinite(data340)))){
const err673 = {instancePath:instancePath+"/genesys/gis/peakConnections/configuration",schemaPath:"#/properties/genesys/properties/gis/properties/peakConnections/properties/configuration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
if((typeof data340 == "number") && (isFinite(data340))){
if(data340 > 1000000000 || isNaN(data340)){
const err674 = {instancePath:instancePath+"/genesys/gis/peakConnections/configuration",schemaPath:"#/properties/genesys/properties/gis/properties/peakConnections/properties/configuration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
if(data340 < 0 || isNaN(data340)){
const err675 = {instancePath:instancePath+"/genesys/gis/peakConnections/configuration",schemaPath:"#/properties/genesys/properties/gis/properties/peakConnections/properties/configuration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
}
if(data338.statistics !== undefined){
let data341 = data338.statistics;
if(!(((typeof data341 == "number") && (!(data341 % 1) && !isNaN(data341))) && (isFinite(data341)))){
const err676 = {instancePath:instancePath+"/genesys/gis/peakConnections/statistics",schemaPath:"#/properties/genesys/properties/gis/properties/peakConnections/properties/statistics/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
if((typeof data341 == "number") && (isFinite(data341))){
if(data341 > 1000000000 || isNaN(data341)){
const err677 = {instancePath:instancePath+"/genesys/gis/peakConnections/statistics",schemaPath:"#/properties/genesys/properties/gis/properties/peakConnections/properties/statistics/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
if(data341 < 0 || isNaN(data341)){
const err678 = {instancePath:instancePath+"/genesys/gis/peakConnections/statistics",schemaPath:"#/properties/genesys/properties/gis/properties/peakConnections/properties/statistics/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
}
}
else {
const err679 = {instancePath:instancePath+"/genesys/gis/peakConnections",schemaPath:"#/properties/genesys/properties/gis/properties/peakConnections/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
}
else {
const err680 = {instancePath:instancePath+"/genesys/gis",schemaPath:"#/properties/genesys/properties/gis/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
if(data56.dotNetToolkit !== undefined){
if(typeof data56.dotNetToolkit !== "boolean"){
const err681 = {instancePath:instancePath+"/genesys/dotNetToolkit",schemaPath:"#/properties/genesys/properties/dotNetToolkit/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
}
if(data56.dotNetServer !== undefined){
let data343 = data56.dotNetServer;
if(data343 && typeof data343 == "object" && !Array.isArray(data343)){
for(const key27 in data343){
if(!(func2.call(schema11.properties.genesys.properties.dotNetServer.properties, key27))){
const err682 = {instancePath:instancePath+"/genesys/dotNetServer",schemaPath:"#/properties/genesys/properties/dotNetServer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
}
if(data343.name !== undefined){
let data344 = data343.name;
if(typeof data344 === "string"){
if(!pattern0.test(data344)){
const err683 = {instancePath:instancePath+"/genesys/dotNetServer/name",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err684 = {instancePath:instancePath+"/genesys/dotNetServer/name",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
}
if(data343.release !== undefined){
let data345 = data343.release;
if(typeof data345 === "string"){
if(!pattern7.test(data345)){
const err685 = {instancePath:instancePath+"/genesys/dotNetServer/release",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err686 = {instancePath:instancePath+"/genesys/dotNetServer/release",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
}
if(data343.upgradeTo !== undefined){
let data346 = data343.upgradeTo;
if(typeof data346 === "string"){
if(!pattern7.test(data346)){
const err687 = {instancePath:instancePath+"/genesys/dotNetServer/upgradeTo",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err688 = {instancePath:instancePath+"/genesys/dotNetServer/upgradeTo",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
}
if(data343.host !== undefined){
let data347 = data343.host;
if(typeof data347 === "string"){
if(!pattern0.test(data347)){
const err689 = {instancePath:instancePath+"/genesys/dotNetServer/host",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
}
else {
const err690 = {instancePath:instancePath+"/genesys/dotNetServer/host",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
if(data343.backupHost !== undefined){
let data348 = data343.backupHost;
if(typeof data348 === "string"){
if(!pattern0.test(data348)){
const err691 = {instancePath:instancePath+"/genesys/dotNetServer/backupHost",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
}
else {
const err692 = {instancePath:instancePath+"/genesys/dotNetServer/backupHost",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
}
if(data343.site !== undefined){
let data349 = data343.site;
if(typeof data349 === "string"){
if(!pattern0.test(data349)){
const err693 = {instancePath:instancePath+"/genesys/dotNetServer/site",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
else {
const err694 = {instancePath:instancePath+"/genesys/dotNetServer/site",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
}
if(data343.redundancy !== undefined){
let data350 = data343.redundancy;
if(typeof data350 !== "string"){
const err695 = {instancePath:instancePath+"/genesys/dotNetServer/redundancy",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
if(!(((data350 === "none") || (data350 === "warm")) || (data350 === "hot"))){
const err696 = {instancePath:instancePath+"/genesys/dotNetServer/redundancy",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.dotNetServer.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
if(data343.instances !== undefined){
let data351 = data343.instances;
if(!(((typeof data351 == "number") && (!(data351 % 1) && !isNaN(data351))) && (isFinite(data351)))){
const err697 = {instancePath:instancePath+"/genesys/dotNetServer/instances",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
if((typeof data351 == "number") && (isFinite(data351))){
if(data351 > 1000000000 || isNaN(data351)){
const err698 = {instancePath:instancePath+"/genesys/dotNetServer/instances",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
if(data351 < 1 || isNaN(data351)){
const err699 = {instancePath:instancePath+"/genesys/dotNetServer/instances",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
}
}
if(data343.licenseServer !== undefined){
let data352 = data343.licenseServer;
if(typeof data352 === "string"){
if(!pattern0.test(data352)){
const err700 = {instancePath:instancePath+"/genesys/dotNetServer/licenseServer",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
}
else {
const err701 = {instancePath:instancePath+"/genesys/dotNetServer/licenseServer",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
}
if(data343.backupLicenseServer !== undefined){
let data353 = data343.backupLicenseServer;
if(typeof data353 === "string"){
if(!pattern0.test(data353)){
const err702 = {instancePath:instancePath+"/genesys/dotNetServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err703 = {instancePath:instancePath+"/genesys/dotNetServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
if(data343.licenseFile !== undefined){
let data354 = data343.licenseFile;
if(typeof data354 === "string"){
if(!pattern0.test(data354)){
const err704 = {instancePath:instancePath+"/genesys/dotNetServer/licenseFile",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
}
else {
const err705 = {instancePath:instancePath+"/genesys/dotNetServer/licenseFile",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
}
if(data343.runsAs !== undefined){
let data355 = data343.runsAs;
if(typeof data355 !== "string"){
const err706 = {instancePath:instancePath+"/genesys/dotNetServer/runsAs",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
if(!((data355 === "system") || (data355 === "account"))){
const err707 = {instancePath:instancePath+"/genesys/dotNetServer/runsAs",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.dotNetServer.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
}
if(data343.dependsOn !== undefined){
let data356 = data343.dependsOn;
if(Array.isArray(data356)){
const len32 = data356.length;
for(let i32=0; i32<len32; i32++){
let data357 = data356[i32];
if(typeof data357 === "string"){
if(!pattern0.test(data357)){
const err708 = {instancePath:instancePath+"/genesys/dotNetServer/dependsOn/" + i32,schemaPath:"#/properties/genesys/properties/dotNetServer/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
}
else {
const err709 = {instancePath:instancePath+"/genesys/dotNetServer/dependsOn/" + i32,schemaPath:"#/properties/genesys/properties/dotNetServer/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
}
else {
const err710 = {instancePath:instancePath+"/genesys/dotNetServer/dependsOn",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
}
if(data343.peakConnections !== undefined){
let data358 = data343.peakConnections;
if(!(((typeof data358 == "number") && (!(data358 % 1) && !isNaN(data358))) && (isFinite(data358)))){
const err711 = {instancePath:instancePath+"/genesys/dotNetServer/peakConnections",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/peakConnections/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
if((typeof data358 == "number") && (isFinite(data358))){
if(data358 > 1000000000 || isNaN(data358)){
const err712 = {instancePath:instancePath+"/genesys/dotNetServer/peakConnections",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/peakConnections/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
if(data358 < 0 || isNaN(data358)){
const err713 = {instancePath:instancePath+"/genesys/dotNetServer/peakConnections",schemaPath:"#/properties/genesys/properties/dotNetServer/properties/peakConnections/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
}
}
else {
const err714 = {instancePath:instancePath+"/genesys/dotNetServer",schemaPath:"#/properties/genesys/properties/dotNetServer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
if(data56.interfaceServer !== undefined){
let data359 = data56.interfaceServer;
if(data359 && typeof data359 == "object" && !Array.isArray(data359)){
for(const key28 in data359){
if(!(func2.call(schema11.properties.genesys.properties.interfaceServer.properties, key28))){
const err715 = {instancePath:instancePath+"/genesys/interfaceServer",schemaPath:"#/properties/genesys/properties/interfaceServer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
if(data359.name !== undefined){
let data360 = data359.name;
if(typeof data360 === "string"){
if(!pattern0.test(data360)){
const err716 = {instancePath:instancePath+"/genesys/interfaceServer/name",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err717 = {instancePath:instancePath+"/genesys/interfaceServer/name",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
}
if(data359.release !== undefined){
let data361 = data359.release;
if(typeof data361 === "string"){
if(!pattern7.test(data361)){
const err718 = {instancePath:instancePath+"/genesys/interfaceServer/release",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err719 = {instancePath:instancePath+"/genesys/interfaceServer/release",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
if(data359.upgradeTo !== undefined){
let data362 = data359.upgradeTo;
if(typeof data362 === "string"){
if(!pattern7.test(data362)){
const err720 = {instancePath:instancePath+"/genesys/interfaceServer/upgradeTo",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err721 = {instancePath:instancePath+"/genesys/interfaceServer/upgradeTo",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
}
if(data359.host !== undefined){
let data363 = data359.host;
if(typeof data363 === "string"){
if(!pattern0.test(data363)){
const err722 = {instancePath:instancePath+"/genesys/interfaceServer/host",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
}
else {
const err723 = {instancePath:instancePath+"/genesys/interfaceServer/host",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
}
if(data359.backupHost !== undefined){
let data364 = data359.backupHost;
if(typeof data364 === "string"){
if(!pattern0.test(data364)){
const err724 = {instancePath:instancePath+"/genesys/interfaceServer/backupHost",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
}
else {
const err725 = {instancePath:instancePath+"/genesys/interfaceServer/backupHost",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
}
if(data359.site !== undefined){
let data365 = data359.site;
if(typeof data365 === "string"){
if(!pattern0.test(data365)){
const err726 = {instancePath:instancePath+"/genesys/interfaceServer/site",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
}
else {
const err727 = {instancePath:instancePath+"/genesys/interfaceServer/site",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
}
if(data359.redundancy !== undefined){
let data366 = data359.redundancy;
if(typeof data366 !== "string"){
const err728 = {instancePath:instancePath+"/genesys/interfaceServer/redundancy",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
if(!(((data366 === "none") || (data366 === "warm")) || (data366 === "hot"))){
const err729 = {instancePath:instancePath+"/genesys/interfaceServer/redundancy",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.interfaceServer.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
}
if(data359.instances !== undefined){
let data367 = data359.instances;
if(!(((typeof data367 == "number") && (!(data367 % 1) && !isNaN(data367))) && (isFinite(data367)))){
const err730 = {instancePath:instancePath+"/genesys/interfaceServer/instances",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
if((typeof data367 == "number") && (isFinite(data367))){
if(data367 > 1000000000 || isNaN(data367)){
const err731 = {instancePath:instancePath+"/genesys/interfaceServer/instances",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
if(data367 < 1 || isNaN(data367)){
const err732 = {instancePath:instancePath+"/genesys/interfaceServer/instances",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
}
}
if(data359.licenseServer !== undefined){
let data368 = data359.licenseServer;
if(typeof data368 === "string"){
if(!pattern0.test(data368)){
const err733 = {instancePath:instancePath+"/genesys/interfaceServer/licenseServer",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
}
else {
const err734 = {instancePath:instancePath+"/genesys/interfaceServer/licenseServer",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
if(data359.backupLicenseServer !== undefined){
let data369 = data359.backupLicenseServer;
if(typeof data369 === "string"){
if(!pattern0.test(data369)){
const err735 = {instancePath:instancePath+"/genesys/interfaceServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err736 = {instancePath:instancePath+"/genesys/interfaceServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
}
if(data359.licenseFile !== undefined){
let data370 = data359.licenseFile;
if(typeof data370 === "string"){
if(!pattern0.test(data370)){
const err737 = {instancePath:instancePath+"/genesys/interfaceServer/licenseFile",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
}
else {
const err738 = {instancePath:instancePath+"/genesys/interfaceServer/licenseFile",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
}
if(data359.runsAs !== undefined){
let data371 = data359.runsAs;
if(typeof data371 !== "string"){
const err739 = {instancePath:instancePath+"/genesys/interfaceServer/runsAs",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
if(!((data371 === "system") || (data371 === "account"))){
const err740 = {instancePath:instancePath+"/genesys/interfaceServer/runsAs",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.interfaceServer.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
}
if(data359.dependsOn !== undefined){
let data372 = data359.dependsOn;
if(Array.isArray(data372)){
const len33 = data372.length;
for(let i33=0; i33<len33; i33++){
let data373 = data372[i33];
if(typeof data373 === "string"){
if(!pattern0.test(data373)){
const err741 = {instancePath:instancePath+"/genesys/interfaceServer/dependsOn/" + i33,schemaPath:"#/properties/genesys/properties/interfaceServer/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
}
else {
const err742 = {instancePath:instancePath+"/genesys/interfaceServer/dependsOn/" + i33,schemaPath:"#/properties/genesys/properties/interfaceServer/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
}
}
else {
const err743 = {instancePath:instancePath+"/genesys/interfaceServer/dependsOn",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
}
if(data359.peakConnections !== undefined){
let data374 = data359.peakConnections;
if(data374 && typeof data374 == "object" && !Array.isArray(data374)){
for(const key29 in data374){
if(!(((key29 === "interaction") || (key29 === "configuration")) || (key29 === "statistics"))){
const err744 = {instancePath:instancePath+"/genesys/interfaceServer/peakConnections",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/peakConnections/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
}
if(data374.interaction !== undefined){
let data375 = data374.interaction;
if(!(((typeof data375 == "number") && (!(data375 % 1) && !isNaN(data375))) && (isFinite(data375)))){
const err745 = {instancePath:instancePath+"/genesys/interfaceServer/peakConnections/interaction",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/peakConnections/properties/interaction/type",keyword:"type",params:{type: "integer"}};
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
const err746 = {instancePath:instancePath+"/genesys/interfaceServer/peakConnections/interaction",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/peakConnections/properties/interaction/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
if(data375 < 0 || isNaN(data375)){
const err747 = {instancePath:instancePath+"/genesys/interfaceServer/peakConnections/interaction",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/peakConnections/properties/interaction/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data374.configuration !== undefined){
let data376 = data374.configuration;
if(!(((typeof data376 == "number") && (!(data376 % 1) && !isNaN(data376))) && (isFinite(data376)))){
const err748 = {instancePath:instancePath+"/genesys/interfaceServer/peakConnections/configuration",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/peakConnections/properties/configuration/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
if((typeof data376 == "number") && (isFinite(data376))){
if(data376 > 1000000000 || isNaN(data376)){
const err749 = {instancePath:instancePath+"/genesys/interfaceServer/peakConnections/configuration",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/peakConnections/properties/configuration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
if(data376 < 0 || isNaN(data376)){
const err750 = {instancePath:instancePath+"/genesys/interfaceServer/peakConnections/configuration",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/peakConnections/properties/configuration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
}
}
if(data374.statistics !== undefined){
let data377 = data374.statistics;
if(!(((typeof data377 == "number") && (!(data377 % 1) && !isNaN(data377))) && (isFinite(data377)))){
const err751 = {instancePath:instancePath+"/genesys/interfaceServer/peakConnections/statistics",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/peakConnections/properties/statistics/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
if((typeof data377 == "number") && (isFinite(data377))){
if(data377 > 1000000000 || isNaN(data377)){
const err752 = {instancePath:instancePath+"/genesys/interfaceServer/peakConnections/statistics",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/peakConnections/properties/statistics/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
if(data377 < 0 || isNaN(data377)){
const err753 = {instancePath:instancePath+"/genesys/interfaceServer/peakConnections/statistics",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/peakConnections/properties/statistics/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
}
}
}
else {
const err754 = {instancePath:instancePath+"/genesys/interfaceServer/peakConnections",schemaPath:"#/properties/genesys/properties/interfaceServer/properties/peakConnections/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
}
}
else {
const err755 = {instancePath:instancePath+"/genesys/interfaceServer",schemaPath:"#/properties/genesys/properties/interfaceServer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
}
if(data56.agentScripting !== undefined){
let data378 = data56.agentScripting;
if(data378 && typeof data378 == "object" && !Array.isArray(data378)){
for(const key30 in data378){
if(!(func2.call(schema11.properties.genesys.properties.agentScripting.properties, key30))){
const err756 = {instancePath:instancePath+"/genesys/agentScripting",schemaPath:"#/properties/genesys/properties/agentScripting/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
}
if(data378.name !== undefined){
let data379 = data378.name;
if(typeof data379 === "string"){
if(!pattern0.test(data379)){
const err757 = {instancePath:instancePath+"/genesys/agentScripting/name",schemaPath:"#/properties/genesys/properties/agentScripting/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err758 = {instancePath:instancePath+"/genesys/agentScripting/name",schemaPath:"#/properties/genesys/properties/agentScripting/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
}
if(data378.release !== undefined){
let data380 = data378.release;
if(typeof data380 === "string"){
if(!pattern7.test(data380)){
const err759 = {instancePath:instancePath+"/genesys/agentScripting/release",schemaPath:"#/properties/genesys/properties/agentScripting/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err760 = {instancePath:instancePath+"/genesys/agentScripting/release",schemaPath:"#/properties/genesys/properties/agentScripting/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
}
if(data378.upgradeTo !== undefined){
let data381 = data378.upgradeTo;
if(typeof data381 === "string"){
if(!pattern7.test(data381)){
const err761 = {instancePath:instancePath+"/genesys/agentScripting/upgradeTo",schemaPath:"#/properties/genesys/properties/agentScripting/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err762 = {instancePath:instancePath+"/genesys/agentScripting/upgradeTo",schemaPath:"#/properties/genesys/properties/agentScripting/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
}
if(data378.host !== undefined){
let data382 = data378.host;
if(typeof data382 === "string"){
if(!pattern0.test(data382)){
const err763 = {instancePath:instancePath+"/genesys/agentScripting/host",schemaPath:"#/properties/genesys/properties/agentScripting/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
else {
const err764 = {instancePath:instancePath+"/genesys/agentScripting/host",schemaPath:"#/properties/genesys/properties/agentScripting/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
}
if(data378.backupHost !== undefined){
let data383 = data378.backupHost;
if(typeof data383 === "string"){
if(!pattern0.test(data383)){
const err765 = {instancePath:instancePath+"/genesys/agentScripting/backupHost",schemaPath:"#/properties/genesys/properties/agentScripting/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
}
else {
const err766 = {instancePath:instancePath+"/genesys/agentScripting/backupHost",schemaPath:"#/properties/genesys/properties/agentScripting/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
}
if(data378.site !== undefined){
let data384 = data378.site;
if(typeof data384 === "string"){
if(!pattern0.test(data384)){
const err767 = {instancePath:instancePath+"/genesys/agentScripting/site",schemaPath:"#/properties/genesys/properties/agentScripting/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
}
else {
const err768 = {instancePath:instancePath+"/genesys/agentScripting/site",schemaPath:"#/properties/genesys/properties/agentScripting/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
}
if(data378.redundancy !== undefined){
let data385 = data378.redundancy;
if(typeof data385 !== "string"){
const err769 = {instancePath:instancePath+"/genesys/agentScripting/redundancy",schemaPath:"#/properties/genesys/properties/agentScripting/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
if(!(((data385 === "none") || (data385 === "warm")) || (data385 === "hot"))){
const err770 = {instancePath:instancePath+"/genesys/agentScripting/redundancy",schemaPath:"#/properties/genesys/properties/agentScripting/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.agentScripting.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
}
if(data378.instances !== undefined){
let data386 = data378.instances;
if(!(((typeof data386 == "number") && (!(data386 % 1) && !isNaN(data386))) && (isFinite(data386)))){
const err771 = {instancePath:instancePath+"/genesys/agentScripting/instances",schemaPath:"#/properties/genesys/properties/agentScripting/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
if((typeof data386 == "number") && (isFinite(data386))){
if(data386 > 1000000000 || isNaN(data386)){
const err772 = {instancePath:instancePath+"/genesys/agentScripting/instances",schemaPath:"#/properties/genesys/properties/agentScripting/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
if(data386 < 1 || isNaN(data386)){
const err773 = {instancePath:instancePath+"/genesys/agentScripting/instances",schemaPath:"#/properties/genesys/properties/agentScripting/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
}
}
if(data378.licenseServer !== undefined){
let data387 = data378.licenseServer;
if(typeof data387 === "string"){
if(!pattern0.test(data387)){
const err774 = {instancePath:instancePath+"/genesys/agentScripting/licenseServer",schemaPath:"#/properties/genesys/properties/agentScripting/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
}
else {
const err775 = {instancePath:instancePath+"/genesys/agentScripting/licenseServer",schemaPath:"#/properties/genesys/properties/agentScripting/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
}
if(data378.backupLicenseServer !== undefined){
let data388 = data378.backupLicenseServer;
if(typeof data388 === "string"){
if(!pattern0.test(data388)){
const err776 = {instancePath:instancePath+"/genesys/agentScripting/backupLicenseServer",schemaPath:"#/properties/genesys/properties/agentScripting/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err777 = {instancePath:instancePath+"/genesys/agentScripting/backupLicenseServer",schemaPath:"#/properties/genesys/properties/agentScripting/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
}
if(data378.licenseFile !== undefined){
let data389 = data378.licenseFile;
if(typeof data389 === "string"){
if(!pattern0.test(data389)){
const err778 = {instancePath:instancePath+"/genesys/agentScripting/licenseFile",schemaPath:"#/properties/genesys/properties/agentScripting/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
}
else {
const err779 = {instancePath:instancePath+"/genesys/agentScripting/licenseFile",schemaPath:"#/properties/genesys/properties/agentScripting/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
}
if(data378.runsAs !== undefined){
let data390 = data378.runsAs;
if(typeof data390 !== "string"){
const err780 = {instancePath:instancePath+"/genesys/agentScripting/runsAs",schemaPath:"#/properties/genesys/properties/agentScripting/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
if(!((data390 === "system") || (data390 === "account"))){
const err781 = {instancePath:instancePath+"/genesys/agentScripting/runsAs",schemaPath:"#/properties/genesys/properties/agentScripting/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.agentScripting.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
}
if(data378.dependsOn !== undefined){
let data391 = data378.dependsOn;
if(Array.isArray(data391)){
const len34 = data391.length;
for(let i34=0; i34<len34; i34++){
let data392 = data391[i34];
if(typeof data392 === "string"){
if(!pattern0.test(data392)){
const err782 = {instancePath:instancePath+"/genesys/agentScripting/dependsOn/" + i34,schemaPath:"#/properties/genesys/properties/agentScripting/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
}
else {
const err783 = {instancePath:instancePath+"/genesys/agentScripting/dependsOn/" + i34,schemaPath:"#/properties/genesys/properties/agentScripting/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
}
}
else {
const err784 = {instancePath:instancePath+"/genesys/agentScripting/dependsOn",schemaPath:"#/properties/genesys/properties/agentScripting/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
}
}
else {
const err785 = {instancePath:instancePath+"/genesys/agentScripting",schemaPath:"#/properties/genesys/properties/agentScripting/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
}
if(data56.gplusPeopleSoft !== undefined){
let data393 = data56.gplusPeopleSoft;
if(data393 && typeof data393 == "object" && !Array.isArray(data393)){
for(const key31 in data393){
if(!(func2.call(schema11.properties.genesys.properties.gplusPeopleSoft.properties, key31))){
const err786 = {instancePath:instancePath+"/genesys/gplusPeopleSoft",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
}
if(data393.name !== undefined){
let data394 = data393.name;
if(typeof data394 === "string"){
if(!pattern0.test(data394)){
const err787 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/name",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err788 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/name",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
}
if(data393.release !== undefined){
let data395 = data393.release;
if(typeof data395 === "string"){
if(!pattern7.test(data395)){
const err789 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/release",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err790 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/release",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
}
if(data393.upgradeTo !== undefined){
let data396 = data393.upgradeTo;
if(typeof data396 === "string"){
if(!pattern7.test(data396)){
const err791 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/upgradeTo",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err792 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/upgradeTo",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
}
if(data393.host !== undefined){
let data397 = data393.host;
if(typeof data397 === "string"){
if(!pattern0.test(data397)){
const err793 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/host",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
}
else {
const err794 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/host",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
}
if(data393.backupHost !== undefined){
let data398 = data393.backupHost;
if(typeof data398 === "string"){
if(!pattern0.test(data398)){
const err795 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/backupHost",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
}
else {
const err796 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/backupHost",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
}
if(data393.site !== undefined){
let data399 = data393.site;
if(typeof data399 === "string"){
if(!pattern0.test(data399)){
const err797 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/site",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
}
else {
const err798 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/site",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
}
if(data393.redundancy !== undefined){
let data400 = data393.redundancy;
if(typeof data400 !== "string"){
const err799 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/redundancy",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
if(!(((data400 === "none") || (data400 === "warm")) || (data400 === "hot"))){
const err800 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/redundancy",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.gplusPeopleSoft.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
}
if(data393.instances !== undefined){
let data401 = data393.instances;
if(!(((typeof data401 == "number") && (!(data401 % 1) && !isNaN(data401))) && (isFinite(data401)))){
const err801 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/instances",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
if((typeof data401 == "number") && (isFinite(data401))){
if(data401 > 1000000000 || isNaN(data401)){
const err802 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/instances",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
if(data401 < 1 || isNaN(data401)){
const err803 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/instances",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
}
}
if(data393.licenseServer !== undefined){
let data402 = data393.licenseServer;
if(typeof data402 === "string"){
if(!pattern0.test(data402)){
const err804 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/licenseServer",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
}
else {
const err805 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/licenseServer",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
}
if(data393.backupLicenseServer !== undefined){
let data403 = data393.backupLicenseServer;
if(typeof data403 === "string"){
if(!pattern0.test(data403)){
const err806 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/backupLicenseServer",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err807 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/backupLicenseServer",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
}
if(data393.licenseFile !== undefined){
let data404 = data393.licenseFile;
if(typeof data404 === "string"){
if(!pattern0.test(data404)){
const err808 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/licenseFile",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
}
else {
const err809 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/licenseFile",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
}
if(data393.runsAs !== undefined){
let data405 = data393.runsAs;
if(typeof data405 !== "string"){
const err810 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/runsAs",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
if(!((data405 === "system") || (data405 === "account"))){
const err811 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/runsAs",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.gplusPeopleSoft.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
}
if(data393.dependsOn !== undefined){
let data406 = data393.dependsOn;
if(Array.isArray(data406)){
const len35 = data406.length;
for(let i35=0; i35<len35; i35++){
let data407 = data406[i35];
if(typeof data407 === "string"){
if(!pattern0.test(data407)){
const err812 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/dependsOn/" + i35,schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
}
else {
const err813 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/dependsOn/" + i35,schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
}
}
else {
const err814 = {instancePath:instancePath+"/genesys/gplusPeopleSoft/dependsOn",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
}
}
else {
const err815 = {instancePath:instancePath+"/genesys/gplusPeopleSoft",schemaPath:"#/properties/genesys/properties/gplusPeopleSoft/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
}
if(data56.interactionServer !== undefined){
let data408 = data56.interactionServer;
if(data408 && typeof data408 == "object" && !Array.isArray(data408)){
for(const key32 in data408){
if(!(func2.call(schema11.properties.genesys.properties.interactionServer.properties, key32))){
const err816 = {instancePath:instancePath+"/genesys/interactionServer",schemaPath:"#/properties/genesys/properties/interactionServer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
}
if(data408.name !== undefined){
let data409 = data408.name;
if(typeof data409 === "string"){
if(!pattern0.test(data409)){
const err817 = {instancePath:instancePath+"/genesys/interactionServer/name",schemaPath:"#/properties/genesys/properties/interactionServer/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err818 = {instancePath:instancePath+"/genesys/interactionServer/name",schemaPath:"#/properties/genesys/properties/interactionServer/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
}
if(data408.release !== undefined){
let data410 = data408.release;
if(typeof data410 === "string"){
if(!pattern7.test(data410)){
const err819 = {instancePath:instancePath+"/genesys/interactionServer/release",schemaPath:"#/properties/genesys/properties/interactionServer/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err820 = {instancePath:instancePath+"/genesys/interactionServer/release",schemaPath:"#/properties/genesys/properties/interactionServer/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
}
if(data408.upgradeTo !== undefined){
let data411 = data408.upgradeTo;
if(typeof data411 === "string"){
if(!pattern7.test(data411)){
const err821 = {instancePath:instancePath+"/genesys/interactionServer/upgradeTo",schemaPath:"#/properties/genesys/properties/interactionServer/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err822 = {instancePath:instancePath+"/genesys/interactionServer/upgradeTo",schemaPath:"#/properties/genesys/properties/interactionServer/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
}
if(data408.host !== undefined){
let data412 = data408.host;
if(typeof data412 === "string"){
if(!pattern0.test(data412)){
const err823 = {instancePath:instancePath+"/genesys/interactionServer/host",schemaPath:"#/properties/genesys/properties/interactionServer/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
}
else {
const err824 = {instancePath:instancePath+"/genesys/interactionServer/host",schemaPath:"#/properties/genesys/properties/interactionServer/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
}
if(data408.backupHost !== undefined){
let data413 = data408.backupHost;
if(typeof data413 === "string"){
if(!pattern0.test(data413)){
const err825 = {instancePath:instancePath+"/genesys/interactionServer/backupHost",schemaPath:"#/properties/genesys/properties/interactionServer/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
}
else {
const err826 = {instancePath:instancePath+"/genesys/interactionServer/backupHost",schemaPath:"#/properties/genesys/properties/interactionServer/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err826];
}
else {
vErrors.push(err826);
}
errors++;
}
}
if(data408.site !== undefined){
let data414 = data408.site;
if(typeof data414 === "string"){
if(!pattern0.test(data414)){
const err827 = {instancePath:instancePath+"/genesys/interactionServer/site",schemaPath:"#/properties/genesys/properties/interactionServer/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
}
else {
const err828 = {instancePath:instancePath+"/genesys/interactionServer/site",schemaPath:"#/properties/genesys/properties/interactionServer/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
}
if(data408.redundancy !== undefined){
let data415 = data408.redundancy;
if(typeof data415 !== "string"){
const err829 = {instancePath:instancePath+"/genesys/interactionServer/redundancy",schemaPath:"#/properties/genesys/properties/interactionServer/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
if(!(((data415 === "none") || (data415 === "warm")) || (data415 === "hot"))){
const err830 = {instancePath:instancePath+"/genesys/interactionServer/redundancy",schemaPath:"#/properties/genesys/properties/interactionServer/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.interactionServer.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
}
if(data408.instances !== undefined){
let data416 = data408.instances;
if(!(((typeof data416 == "number") && (!(data416 % 1) && !isNaN(data416))) && (isFinite(data416)))){
const err831 = {instancePath:instancePath+"/genesys/interactionServer/instances",schemaPath:"#/properties/genesys/properties/interactionServer/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err831];
}
else {
vErrors.push(err831);
}
errors++;
}
if((typeof data416 == "number") && (isFinite(data416))){
if(data416 > 1000000000 || isNaN(data416)){
const err832 = {instancePath:instancePath+"/genesys/interactionServer/instances",schemaPath:"#/properties/genesys/properties/interactionServer/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
if(data416 < 1 || isNaN(data416)){
const err833 = {instancePath:instancePath+"/genesys/interactionServer/instances",schemaPath:"#/properties/genesys/properties/interactionServer/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
}
}
if(data408.licenseServer !== undefined){
let data417 = data408.licenseServer;
if(typeof data417 === "string"){
if(!pattern0.test(data417)){
const err834 = {instancePath:instancePath+"/genesys/interactionServer/licenseServer",schemaPath:"#/properties/genesys/properties/interactionServer/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
}
}
else {
const err835 = {instancePath:instancePath+"/genesys/interactionServer/licenseServer",schemaPath:"#/properties/genesys/properties/interactionServer/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
}
if(data408.backupLicenseServer !== undefined){
let data418 = data408.backupLicenseServer;
if(typeof data418 === "string"){
if(!pattern0.test(data418)){
const err836 = {instancePath:instancePath+"/genesys/interactionServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/interactionServer/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err837 = {instancePath:instancePath+"/genesys/interactionServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/interactionServer/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
}
if(data408.licenseFile !== undefined){
let data419 = data408.licenseFile;
if(typeof data419 === "string"){
if(!pattern0.test(data419)){
const err838 = {instancePath:instancePath+"/genesys/interactionServer/licenseFile",schemaPath:"#/properties/genesys/properties/interactionServer/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
}
else {
const err839 = {instancePath:instancePath+"/genesys/interactionServer/licenseFile",schemaPath:"#/properties/genesys/properties/interactionServer/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
}
if(data408.runsAs !== undefined){
let data420 = data408.runsAs;
if(typeof data420 !== "string"){
const err840 = {instancePath:instancePath+"/genesys/interactionServer/runsAs",schemaPath:"#/properties/genesys/properties/interactionServer/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
if(!((data420 === "system") || (data420 === "account"))){
const err841 = {instancePath:instancePath+"/genesys/interactionServer/runsAs",schemaPath:"#/properties/genesys/properties/interactionServer/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.interactionServer.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
}
if(data408.dependsOn !== undefined){
let data421 = data408.dependsOn;
if(Array.isArray(data421)){
const len36 = data421.length;
for(let i36=0; i36<len36; i36++){
let data422 = data421[i36];
if(typeof data422 === "string"){
if(!pattern0.test(data422)){
const err842 = {instancePath:instancePath+"/genesys/interactionServer/dependsOn/" + i36,schemaPath:"#/properties/genesys/properties/interactionServer/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
}
else {
const err843 = {instancePath:instancePath+"/genesys/interactionServer/dependsOn/" + i36,schemaPath:"#/properties/genesys/properties/interactionServer/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
}
}
else {
const err844 = {instancePath:instancePath+"/genesys/interactionServer/dependsOn",schemaPath:"#/properties/genesys/properties/interactionServer/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
}
if(data408.peakAgents !== undefined){
let data423 = data408.peakAgents;
if(!(((typeof data423 == "number") && (!(data423 % 1) && !isNaN(data423))) && (isFinite(data423)))){
const err845 = {instancePath:instancePath+"/genesys/interactionServer/peakAgents",schemaPath:"#/properties/genesys/properties/interactionServer/properties/peakAgents/type",keyword:"type",params:{type: "integer"}};
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
const err846 = {instancePath:instancePath+"/genesys/interactionServer/peakAgents",schemaPath:"#/properties/genesys/properties/interactionServer/properties/peakAgents/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err846];
}
else {
vErrors.push(err846);
}
errors++;
}
if(data423 < 0 || isNaN(data423)){
const err847 = {instancePath:instancePath+"/genesys/interactionServer/peakAgents",schemaPath:"#/properties/genesys/properties/interactionServer/properties/peakAgents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data408.emailAgents !== undefined){
let data424 = data408.emailAgents;
if(!(((typeof data424 == "number") && (!(data424 % 1) && !isNaN(data424))) && (isFinite(data424)))){
const err848 = {instancePath:instancePath+"/genesys/interactionServer/emailAgents",schemaPath:"#/properties/genesys/properties/interactionServer/properties/emailAgents/type",keyword:"type",params:{type: "integer"}};
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
const err849 = {instancePath:instancePath+"/genesys/interactionServer/emailAgents",schemaPath:"#/properties/genesys/properties/interactionServer/properties/emailAgents/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
if(data424 < 0 || isNaN(data424)){
const err850 = {instancePath:instancePath+"/genesys/interactionServer/emailAgents",schemaPath:"#/properties/genesys/properties/interactionServer/properties/emailAgents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data408.chatAgents !== undefined){
let data425 = data408.chatAgents;
if(!(((typeof data425 == "number") && (!(data425 % 1) && !isNaN(data425))) && (isFinite(data425)))){
const err851 = {instancePath:instancePath+"/genesys/interactionServer/chatAgents",schemaPath:"#/properties/genesys/properties/interactionServer/properties/chatAgents/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err851];
}
else {
vErrors.push(err851);
}
errors++;
}
if((typeof data425 == "number") && (isFinite(data425))){
if(data425 > 1000000000 || isNaN(data425)){
const err852 = {instancePath:instancePath+"/genesys/interactionServer/chatAgents",schemaPath:"#/properties/genesys/properties/interactionServer/properties/chatAgents/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
if(data425 < 0 || isNaN(data425)){
const err853 = {instancePath:instancePath+"/genesys/interactionServer/chatAgents",schemaPath:"#/properties/genesys/properties/interactionServer/properties/chatAgents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
}
}
if(data408.openMediaAgents !== undefined){
let data426 = data408.openMediaAgents;
if(!(((typeof data426 == "number") && (!(data426 % 1) && !isNaN(data426))) && (isFinite(data426)))){
const err854 = {instancePath:instancePath+"/genesys/interactionServer/openMediaAgents",schemaPath:"#/properties/genesys/properties/interactionServer/properties/openMediaAgents/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
if((typeof data426 == "number") && (isFinite(data426))){
if(data426 > 1000000000 || isNaN(data426)){
const err855 = {instancePath:instancePath+"/genesys/interactionServer/openMediaAgents",schemaPath:"#/properties/genesys/properties/interactionServer/properties/openMediaAgents/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
if(data426 < 0 || isNaN(data426)){
const err856 = {instancePath:instancePath+"/genesys/interactionServer/openMediaAgents",schemaPath:"#/properties/genesys/properties/interactionServer/properties/openMediaAgents/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data408.jmsCapturePoint !== undefined){
if(typeof data408.jmsCapturePoint !== "boolean"){
const err857 = {instancePath:instancePath+"/genesys/interactionServer/jmsCapturePoint",schemaPath:"#/properties/genesys/properties/interactionServer/properties/jmsCapturePoint/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err857];
}
else {
vErrors.push(err857);
}
errors++;
}
}
if(data408.options !== undefined){
let data428 = data408.options;
if(data428 && typeof data428 == "object" && !Array.isArray(data428)){
for(const key33 in data428){
if(!((((key33 === "ics_multi_media_agent_seat") || (key33 === "ics_email_webform_channel")) || (key33 === "ics_live_web_channel")) || (key33 === "ics_custom_media_channel"))){
const err858 = {instancePath:instancePath+"/genesys/interactionServer/options",schemaPath:"#/properties/genesys/properties/interactionServer/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err858];
}
else {
vErrors.push(err858);
}
errors++;
}
}
if(data428.ics_multi_media_agent_seat !== undefined){
let data429 = data428.ics_multi_media_agent_seat;
if((!(((typeof data429 == "number") && (!(data429 % 1) && !isNaN(data429))) && (isFinite(data429)))) && (typeof data429 !== "string")){
const err859 = {instancePath:instancePath+"/genesys/interactionServer/options/ics_multi_media_agent_seat",schemaPath:"#/properties/genesys/properties/interactionServer/properties/options/properties/ics_multi_media_agent_seat/type",keyword:"type",params:{type: schema11.properties.genesys.properties.interactionServer.properties.options.properties.ics_multi_media_agent_seat.type}};
if(vErrors === null){
vErrors = [err859];
}
else {
vErrors.push(err859);
}
errors++;
}
}
if(data428.ics_email_webform_channel !== undefined){
let data430 = data428.ics_email_webform_channel;
if((!(((typeof data430 == "number") && (!(data430 % 1) && !isNaN(data430))) && (isFinite(data430)))) && (typeof data430 !== "string")){
const err860 = {instancePath:instancePath+"/genesys/interactionServer/options/ics_email_webform_channel",schemaPath:"#/properties/genesys/properties/interactionServer/properties/options/properties/ics_email_webform_channel/type",keyword:"type",params:{type: schema11.properties.genesys.properties.interactionServer.properties.options.properties.ics_email_webform_channel.type}};
if(vErrors === null){
vErrors = [err860];
}
else {
vErrors.push(err860);
}
errors++;
}
}
if(data428.ics_live_web_channel !== undefined){
let data431 = data428.ics_live_web_channel;
if((!(((typeof data431 == "number") && (!(data431 % 1) && !isNaN(data431))) && (isFinite(data431)))) && (typeof data431 !== "string")){
const err861 = {instancePath:instancePath+"/genesys/interactionServer/options/ics_live_web_channel",schemaPath:"#/properties/genesys/properties/interactionServer/properties/options/properties/ics_live_web_channel/type",keyword:"type",params:{type: schema11.properties.genesys.properties.interactionServer.properties.options.properties.ics_live_web_channel.type}};
if(vErrors === null){
vErrors = [err861];
}
else {
vErrors.push(err861);
}
errors++;
}
}
if(data428.ics_custom_media_channel !== undefined){
let data432 = data428.ics_custom_media_channel;
if((!(((typeof data432 == "number") && (!(data432 % 1) && !isNaN(data432))) && (isFinite(data432)))) && (typeof data432 !== "string")){
const err862 = {instancePath:instancePath+"/genesys/interactionServer/options/ics_custom_media_channel",schemaPath:"#/properties/genesys/properties/interactionServer/properties/options/properties/ics_custom_media_channel/type",keyword:"type",params:{type: schema11.properties.genesys.properties.interactionServer.properties.options.properties.ics_custom_media_channel.type}};
if(vErrors === null){
vErrors = [err862];
}
else {
vErrors.push(err862);
}
errors++;
}
}
}
else {
const err863 = {instancePath:instancePath+"/genesys/interactionServer/options",schemaPath:"#/properties/genesys/properties/interactionServer/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err863];
}
else {
vErrors.push(err863);
}
errors++;
}
}
}
else {
const err864 = {instancePath:instancePath+"/genesys/interactionServer",schemaPath:"#/properties/genesys/properties/interactionServer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err864];
}
else {
vErrors.push(err864);
}
errors++;
}
}
if(data56.classificationServer !== undefined){
let data433 = data56.classificationServer;
if(data433 && typeof data433 == "object" && !Array.isArray(data433)){
for(const key34 in data433){
if(!(func2.call(schema11.properties.genesys.properties.classificationServer.properties, key34))){
const err865 = {instancePath:instancePath+"/genesys/classificationServer",schemaPath:"#/properties/genesys/properties/classificationServer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err865];
}
else {
vErrors.push(err865);
}
errors++;
}
}
if(data433.name !== undefined){
let data434 = data433.name;
if(typeof data434 === "string"){
if(!pattern0.test(data434)){
const err866 = {instancePath:instancePath+"/genesys/classificationServer/name",schemaPath:"#/properties/genesys/properties/classificationServer/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err867 = {instancePath:instancePath+"/genesys/classificationServer/name",schemaPath:"#/properties/genesys/properties/classificationServer/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err867];
}
else {
vErrors.push(err867);
}
errors++;
}
}
if(data433.release !== undefined){
let data435 = data433.release;
if(typeof data435 === "string"){
if(!pattern7.test(data435)){
const err868 = {instancePath:instancePath+"/genesys/classificationServer/release",schemaPath:"#/properties/genesys/properties/classificationServer/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err869 = {instancePath:instancePath+"/genesys/classificationServer/release",schemaPath:"#/properties/genesys/properties/classificationServer/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err869];
}
else {
vErrors.push(err869);
}
errors++;
}
}
if(data433.upgradeTo !== undefined){
let data436 = data433.upgradeTo;
if(typeof data436 === "string"){
if(!pattern7.test(data436)){
const err870 = {instancePath:instancePath+"/genesys/classificationServer/upgradeTo",schemaPath:"#/properties/genesys/properties/classificationServer/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err871 = {instancePath:instancePath+"/genesys/classificationServer/upgradeTo",schemaPath:"#/properties/genesys/properties/classificationServer/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err871];
}
else {
vErrors.push(err871);
}
errors++;
}
}
if(data433.host !== undefined){
let data437 = data433.host;
if(typeof data437 === "string"){
if(!pattern0.test(data437)){
const err872 = {instancePath:instancePath+"/genesys/classificationServer/host",schemaPath:"#/properties/genesys/properties/classificationServer/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err872];
}
else {
vErrors.push(err872);
}
errors++;
}
}
else {
const err873 = {instancePath:instancePath+"/genesys/classificationServer/host",schemaPath:"#/properties/genesys/properties/classificationServer/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err873];
}
else {
vErrors.push(err873);
}
errors++;
}
}
if(data433.backupHost !== undefined){
let data438 = data433.backupHost;
if(typeof data438 === "string"){
if(!pattern0.test(data438)){
const err874 = {instancePath:instancePath+"/genesys/classificationServer/backupHost",schemaPath:"#/properties/genesys/properties/classificationServer/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err874];
}
else {
vErrors.push(err874);
}
errors++;
}
}
else {
const err875 = {instancePath:instancePath+"/genesys/classificationServer/backupHost",schemaPath:"#/properties/genesys/properties/classificationServer/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err875];
}
else {
vErrors.push(err875);
}
errors++;
}
}
if(data433.site !== undefined){
let data439 = data433.site;
if(typeof data439 === "string"){
if(!pattern0.test(data439)){
const err876 = {instancePath:instancePath+"/genesys/classificationServer/site",schemaPath:"#/properties/genesys/properties/classificationServer/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err876];
}
else {
vErrors.push(err876);
}
errors++;
}
}
else {
const err877 = {instancePath:instancePath+"/genesys/classificationServer/site",schemaPath:"#/properties/genesys/properties/classificationServer/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err877];
}
else {
vErrors.push(err877);
}
errors++;
}
}
if(data433.redundancy !== undefined){
let data440 = data433.redundancy;
if(typeof data440 !== "string"){
const err878 = {instancePath:instancePath+"/genesys/classificationServer/redundancy",schemaPath:"#/properties/genesys/properties/classificationServer/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err878];
}
else {
vErrors.push(err878);
}
errors++;
}
if(!(((data440 === "none") || (data440 === "warm")) || (data440 === "hot"))){
const err879 = {instancePath:instancePath+"/genesys/classificationServer/redundancy",schemaPath:"#/properties/genesys/properties/classificationServer/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.classificationServer.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err879];
}
else {
vErrors.push(err879);
}
errors++;
}
}
if(data433.instances !== undefined){
let data441 = data433.instances;
if(!(((typeof data441 == "number") && (!(data441 % 1) && !isNaN(data441))) && (isFinite(data441)))){
const err880 = {instancePath:instancePath+"/genesys/classificationServer/instances",schemaPath:"#/properties/genesys/properties/classificationServer/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err880];
}
else {
vErrors.push(err880);
}
errors++;
}
if((typeof data441 == "number") && (isFinite(data441))){
if(data441 > 1000000000 || isNaN(data441)){
const err881 = {instancePath:instancePath+"/genesys/classificationServer/instances",schemaPath:"#/properties/genesys/properties/classificationServer/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err881];
}
else {
vErrors.push(err881);
}
errors++;
}
if(data441 < 1 || isNaN(data441)){
const err882 = {instancePath:instancePath+"/genesys/classificationServer/instances",schemaPath:"#/properties/genesys/properties/classificationServer/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err882];
}
else {
vErrors.push(err882);
}
errors++;
}
}
}
if(data433.licenseServer !== undefined){
let data442 = data433.licenseServer;
if(typeof data442 === "string"){
if(!pattern0.test(data442)){
const err883 = {instancePath:instancePath+"/genesys/classificationServer/licenseServer",schemaPath:"#/properties/genesys/properties/classificationServer/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err883];
}
else {
vErrors.push(err883);
}
errors++;
}
}
else {
const err884 = {instancePath:instancePath+"/genesys/classificationServer/licenseServer",schemaPath:"#/properties/genesys/properties/classificationServer/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err884];
}
else {
vErrors.push(err884);
}
errors++;
}
}
if(data433.backupLicenseServer !== undefined){
let data443 = data433.backupLicenseServer;
if(typeof data443 === "string"){
if(!pattern0.test(data443)){
const err885 = {instancePath:instancePath+"/genesys/classificationServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/classificationServer/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err886 = {instancePath:instancePath+"/genesys/classificationServer/backupLicenseServer",schemaPath:"#/properties/genesys/properties/classificationServer/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err886];
}
else {
vErrors.push(err886);
}
errors++;
}
}
if(data433.licenseFile !== undefined){
let data444 = data433.licenseFile;
if(typeof data444 === "string"){
if(!pattern0.test(data444)){
const err887 = {instancePath:instancePath+"/genesys/classificationServer/licenseFile",schemaPath:"#/properties/genesys/properties/classificationServer/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err887];
}
else {
vErrors.push(err887);
}
errors++;
}
}
else {
const err888 = {instancePath:instancePath+"/genesys/classificationServer/licenseFile",schemaPath:"#/properties/genesys/properties/classificationServer/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err888];
}
else {
vErrors.push(err888);
}
errors++;
}
}
if(data433.runsAs !== undefined){
let data445 = data433.runsAs;
if(typeof data445 !== "string"){
const err889 = {instancePath:instancePath+"/genesys/classificationServer/runsAs",schemaPath:"#/properties/genesys/properties/classificationServer/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err889];
}
else {
vErrors.push(err889);
}
errors++;
}
if(!((data445 === "system") || (data445 === "account"))){
const err890 = {instancePath:instancePath+"/genesys/classificationServer/runsAs",schemaPath:"#/properties/genesys/properties/classificationServer/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.classificationServer.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err890];
}
else {
vErrors.push(err890);
}
errors++;
}
}
if(data433.dependsOn !== undefined){
let data446 = data433.dependsOn;
if(Array.isArray(data446)){
const len37 = data446.length;
for(let i37=0; i37<len37; i37++){
let data447 = data446[i37];
if(typeof data447 === "string"){
if(!pattern0.test(data447)){
const err891 = {instancePath:instancePath+"/genesys/classificationServer/dependsOn/" + i37,schemaPath:"#/properties/genesys/properties/classificationServer/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err892 = {instancePath:instancePath+"/genesys/classificationServer/dependsOn/" + i37,schemaPath:"#/properties/genesys/properties/classificationServer/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err892];
}
else {
vErrors.push(err892);
}
errors++;
}
}
}
else {
const err893 = {instancePath:instancePath+"/genesys/classificationServer/dependsOn",schemaPath:"#/properties/genesys/properties/classificationServer/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err893];
}
else {
vErrors.push(err893);
}
errors++;
}
}
if(data433.contentAnalysis !== undefined){
if(typeof data433.contentAnalysis !== "boolean"){
const err894 = {instancePath:instancePath+"/genesys/classificationServer/contentAnalysis",schemaPath:"#/properties/genesys/properties/classificationServer/properties/contentAnalysis/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err894];
}
else {
vErrors.push(err894);
}
errors++;
}
}
}
else {
const err895 = {instancePath:instancePath+"/genesys/classificationServer",schemaPath:"#/properties/genesys/properties/classificationServer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err895];
}
else {
vErrors.push(err895);
}
errors++;
}
}
if(data56.otherServers !== undefined){
let data449 = data56.otherServers;
if(Array.isArray(data449)){
const len38 = data449.length;
for(let i38=0; i38<len38; i38++){
let data450 = data449[i38];
if(data450 && typeof data450 == "object" && !Array.isArray(data450)){
for(const key35 in data450){
if(!(func2.call(schema11.properties.genesys.properties.otherServers.items.properties, key35))){
const err896 = {instancePath:instancePath+"/genesys/otherServers/" + i38,schemaPath:"#/properties/genesys/properties/otherServers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err896];
}
else {
vErrors.push(err896);
}
errors++;
}
}
if(data450.name !== undefined){
let data451 = data450.name;
if(typeof data451 === "string"){
if(!pattern0.test(data451)){
const err897 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/name",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err898 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/name",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err898];
}
else {
vErrors.push(err898);
}
errors++;
}
}
if(data450.release !== undefined){
let data452 = data450.release;
if(typeof data452 === "string"){
if(!pattern7.test(data452)){
const err899 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/release",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/release/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err900 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/release",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/release/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err900];
}
else {
vErrors.push(err900);
}
errors++;
}
}
if(data450.upgradeTo !== undefined){
let data453 = data450.upgradeTo;
if(typeof data453 === "string"){
if(!pattern7.test(data453)){
const err901 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/upgradeTo",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/upgradeTo/pattern",keyword:"pattern",params:{pattern: "^\\d{1,4}(?:\\.\\d{1,6}){0,5}$"}};
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
const err902 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/upgradeTo",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/upgradeTo/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err902];
}
else {
vErrors.push(err902);
}
errors++;
}
}
if(data450.host !== undefined){
let data454 = data450.host;
if(typeof data454 === "string"){
if(!pattern0.test(data454)){
const err903 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/host",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/host/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err903];
}
else {
vErrors.push(err903);
}
errors++;
}
}
else {
const err904 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/host",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/host/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err904];
}
else {
vErrors.push(err904);
}
errors++;
}
}
if(data450.backupHost !== undefined){
let data455 = data450.backupHost;
if(typeof data455 === "string"){
if(!pattern0.test(data455)){
const err905 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/backupHost",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/backupHost/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err905];
}
else {
vErrors.push(err905);
}
errors++;
}
}
else {
const err906 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/backupHost",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/backupHost/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err906];
}
else {
vErrors.push(err906);
}
errors++;
}
}
if(data450.site !== undefined){
let data456 = data450.site;
if(typeof data456 === "string"){
if(!pattern0.test(data456)){
const err907 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/site",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/site/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err907];
}
else {
vErrors.push(err907);
}
errors++;
}
}
else {
const err908 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/site",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/site/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err908];
}
else {
vErrors.push(err908);
}
errors++;
}
}
if(data450.redundancy !== undefined){
let data457 = data450.redundancy;
if(typeof data457 !== "string"){
const err909 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/redundancy",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/redundancy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err909];
}
else {
vErrors.push(err909);
}
errors++;
}
if(!(((data457 === "none") || (data457 === "warm")) || (data457 === "hot"))){
const err910 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/redundancy",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/redundancy/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.otherServers.items.properties.redundancy.enum}};
if(vErrors === null){
vErrors = [err910];
}
else {
vErrors.push(err910);
}
errors++;
}
}
if(data450.instances !== undefined){
let data458 = data450.instances;
if(!(((typeof data458 == "number") && (!(data458 % 1) && !isNaN(data458))) && (isFinite(data458)))){
const err911 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/instances",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/instances/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err911];
}
else {
vErrors.push(err911);
}
errors++;
}
if((typeof data458 == "number") && (isFinite(data458))){
if(data458 > 1000000000 || isNaN(data458)){
const err912 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/instances",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/instances/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err912];
}
else {
vErrors.push(err912);
}
errors++;
}
if(data458 < 1 || isNaN(data458)){
const err913 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/instances",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/instances/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err913];
}
else {
vErrors.push(err913);
}
errors++;
}
}
}
if(data450.licenseServer !== undefined){
let data459 = data450.licenseServer;
if(typeof data459 === "string"){
if(!pattern0.test(data459)){
const err914 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/licenseServer",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/licenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err914];
}
else {
vErrors.push(err914);
}
errors++;
}
}
else {
const err915 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/licenseServer",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/licenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err915];
}
else {
vErrors.push(err915);
}
errors++;
}
}
if(data450.backupLicenseServer !== undefined){
let data460 = data450.backupLicenseServer;
if(typeof data460 === "string"){
if(!pattern0.test(data460)){
const err916 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/backupLicenseServer",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/backupLicenseServer/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err917 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/backupLicenseServer",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/backupLicenseServer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err917];
}
else {
vErrors.push(err917);
}
errors++;
}
}
if(data450.licenseFile !== undefined){
let data461 = data450.licenseFile;
if(typeof data461 === "string"){
if(!pattern0.test(data461)){
const err918 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/licenseFile",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/licenseFile/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err918];
}
else {
vErrors.push(err918);
}
errors++;
}
}
else {
const err919 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/licenseFile",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/licenseFile/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err919];
}
else {
vErrors.push(err919);
}
errors++;
}
}
if(data450.runsAs !== undefined){
let data462 = data450.runsAs;
if(typeof data462 !== "string"){
const err920 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/runsAs",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/runsAs/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err920];
}
else {
vErrors.push(err920);
}
errors++;
}
if(!((data462 === "system") || (data462 === "account"))){
const err921 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/runsAs",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/runsAs/enum",keyword:"enum",params:{allowedValues: schema11.properties.genesys.properties.otherServers.items.properties.runsAs.enum}};
if(vErrors === null){
vErrors = [err921];
}
else {
vErrors.push(err921);
}
errors++;
}
}
if(data450.dependsOn !== undefined){
let data463 = data450.dependsOn;
if(Array.isArray(data463)){
const len39 = data463.length;
for(let i39=0; i39<len39; i39++){
let data464 = data463[i39];
if(typeof data464 === "string"){
if(!pattern0.test(data464)){
const err922 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/dependsOn/" + i39,schemaPath:"#/properties/genesys/properties/otherServers/items/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err922];
}
else {
vErrors.push(err922);
}
errors++;
}
}
else {
const err923 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/dependsOn/" + i39,schemaPath:"#/properties/genesys/properties/otherServers/items/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err923];
}
else {
vErrors.push(err923);
}
errors++;
}
}
}
else {
const err924 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/dependsOn",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err924];
}
else {
vErrors.push(err924);
}
errors++;
}
}
if(data450.kind !== undefined){
let data465 = data450.kind;
if(typeof data465 === "string"){
if(!pattern0.test(data465)){
const err925 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/kind",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/kind/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err925];
}
else {
vErrors.push(err925);
}
errors++;
}
}
else {
const err926 = {instancePath:instancePath+"/genesys/otherServers/" + i38+"/kind",schemaPath:"#/properties/genesys/properties/otherServers/items/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err926];
}
else {
vErrors.push(err926);
}
errors++;
}
}
}
else {
const err927 = {instancePath:instancePath+"/genesys/otherServers/" + i38,schemaPath:"#/properties/genesys/properties/otherServers/items/type",keyword:"type",params:{type: "object"}};
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
else {
const err928 = {instancePath:instancePath+"/genesys/otherServers",schemaPath:"#/properties/genesys/properties/otherServers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err928];
}
else {
vErrors.push(err928);
}
errors++;
}
}
}
else {
const err929 = {instancePath:instancePath+"/genesys",schemaPath:"#/properties/genesys/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err929];
}
else {
vErrors.push(err929);
}
errors++;
}
}
if(data.ucConnector !== undefined){
let data466 = data.ucConnector;
if(data466 && typeof data466 == "object" && !Array.isArray(data466)){
for(const key36 in data466){
if(!((key36 === "knowledgeWorkers") || (key36 === "instances"))){
const err930 = {instancePath:instancePath+"/ucConnector",schemaPath:"#/properties/ucConnector/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err930];
}
else {
vErrors.push(err930);
}
errors++;
}
}
if(data466.knowledgeWorkers !== undefined){
let data467 = data466.knowledgeWorkers;
if(!(((typeof data467 == "number") && (!(data467 % 1) && !isNaN(data467))) && (isFinite(data467)))){
const err931 = {instancePath:instancePath+"/ucConnector/knowledgeWorkers",schemaPath:"#/properties/ucConnector/properties/knowledgeWorkers/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err931];
}
else {
vErrors.push(err931);
}
errors++;
}
if((typeof data467 == "number") && (isFinite(data467))){
if(data467 > 1000000000 || isNaN(data467)){
const err932 = {instancePath:instancePath+"/ucConnector/knowledgeWorkers",schemaPath:"#/properties/ucConnector/properties/knowledgeWorkers/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000000}};
if(vErrors === null){
vErrors = [err932];
}
else {
vErrors.push(err932);
}
errors++;
}
if(data467 < 0 || isNaN(data467)){
const err933 = {instancePath:instancePath+"/ucConnector/knowledgeWorkers",schemaPath:"#/properties/ucConnector/properties/knowledgeWorkers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err933];
}
else {
vErrors.push(err933);
}
errors++;
}
}
}
if(data466.instances !== undefined){
let data468 = data466.instances;
if(Array.isArray(data468)){
const len40 = data468.length;
for(let i40=0; i40<len40; i40++){
let data469 = data468[i40];
if(data469 && typeof data469 == "object" && !Array.isArray(data469)){
if(data469.name === undefined){
const err934 = {instancePath:instancePath+"/ucConnector/instances/" + i40,schemaPath:"#/properties/ucConnector/properties/instances/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err934];
}
else {
vErrors.push(err934);
}
errors++;
}
for(const key37 in data469){
if(!(((key37 === "name") || (key37 === "backupOf")) || (key37 === "options"))){
const err935 = {instancePath:instancePath+"/ucConnector/instances/" + i40,schemaPath:"#/properties/ucConnector/properties/instances/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err935];
}
else {
vErrors.push(err935);
}
errors++;
}
}
if(data469.name !== undefined){
let data470 = data469.name;
if(typeof data470 === "string"){
if(!pattern0.test(data470)){
const err936 = {instancePath:instancePath+"/ucConnector/instances/" + i40+"/name",schemaPath:"#/properties/ucConnector/properties/instances/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err936];
}
else {
vErrors.push(err936);
}
errors++;
}
}
else {
const err937 = {instancePath:instancePath+"/ucConnector/instances/" + i40+"/name",schemaPath:"#/properties/ucConnector/properties/instances/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err937];
}
else {
vErrors.push(err937);
}
errors++;
}
}
if(data469.backupOf !== undefined){
let data471 = data469.backupOf;
if(typeof data471 === "string"){
if(!pattern0.test(data471)){
const err938 = {instancePath:instancePath+"/ucConnector/instances/" + i40+"/backupOf",schemaPath:"#/properties/ucConnector/properties/instances/items/properties/backupOf/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err938];
}
else {
vErrors.push(err938);
}
errors++;
}
}
else {
const err939 = {instancePath:instancePath+"/ucConnector/instances/" + i40+"/backupOf",schemaPath:"#/properties/ucConnector/properties/instances/items/properties/backupOf/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err939];
}
else {
vErrors.push(err939);
}
errors++;
}
}
if(data469.options !== undefined){
let data472 = data469.options;
if(data472 && typeof data472 == "object" && !Array.isArray(data472)){
for(const key38 in data472){
if(!(key38 === "num-of-seat-licenses")){
const err940 = {instancePath:instancePath+"/ucConnector/instances/" + i40+"/options",schemaPath:"#/properties/ucConnector/properties/instances/items/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err940];
}
else {
vErrors.push(err940);
}
errors++;
}
}
if(data472["num-of-seat-licenses"] !== undefined){
let data473 = data472["num-of-seat-licenses"];
if((!(((typeof data473 == "number") && (!(data473 % 1) && !isNaN(data473))) && (isFinite(data473)))) && (typeof data473 !== "string")){
const err941 = {instancePath:instancePath+"/ucConnector/instances/" + i40+"/options/num-of-seat-licenses",schemaPath:"#/properties/ucConnector/properties/instances/items/properties/options/properties/num-of-seat-licenses/type",keyword:"type",params:{type: schema11.properties.ucConnector.properties.instances.items.properties.options.properties["num-of-seat-licenses"].type}};
if(vErrors === null){
vErrors = [err941];
}
else {
vErrors.push(err941);
}
errors++;
}
}
}
else {
const err942 = {instancePath:instancePath+"/ucConnector/instances/" + i40+"/options",schemaPath:"#/properties/ucConnector/properties/instances/items/properties/options/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err942];
}
else {
vErrors.push(err942);
}
errors++;
}
}
}
else {
const err943 = {instancePath:instancePath+"/ucConnector/instances/" + i40,schemaPath:"#/properties/ucConnector/properties/instances/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err943];
}
else {
vErrors.push(err943);
}
errors++;
}
}
}
else {
const err944 = {instancePath:instancePath+"/ucConnector/instances",schemaPath:"#/properties/ucConnector/properties/instances/type",keyword:"type",params:{type: "array"}};
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
const err945 = {instancePath:instancePath+"/ucConnector",schemaPath:"#/properties/ucConnector/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err945];
}
else {
vErrors.push(err945);
}
errors++;
}
}
if(data.openScape !== undefined){
let data474 = data.openScape;
if(data474 && typeof data474 == "object" && !Array.isArray(data474)){
for(const key39 in data474){
const err946 = {instancePath:instancePath+"/openScape",schemaPath:"#/properties/openScape/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err946];
}
else {
vErrors.push(err946);
}
errors++;
}
}
else {
const err947 = {instancePath:instancePath+"/openScape",schemaPath:"#/properties/openScape/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err947];
}
else {
vErrors.push(err947);
}
errors++;
}
}
if(data.statusAggregator !== undefined){
let data475 = data.statusAggregator;
if(data475 && typeof data475 == "object" && !Array.isArray(data475)){
for(const key40 in data475){
const err948 = {instancePath:instancePath+"/statusAggregator",schemaPath:"#/properties/statusAggregator/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err948];
}
else {
vErrors.push(err948);
}
errors++;
}
}
else {
const err949 = {instancePath:instancePath+"/statusAggregator",schemaPath:"#/properties/statusAggregator/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err949];
}
else {
vErrors.push(err949);
}
errors++;
}
}
if(data.callGem !== undefined){
let data476 = data.callGem;
if(data476 && typeof data476 == "object" && !Array.isArray(data476)){
for(const key41 in data476){
const err950 = {instancePath:instancePath+"/callGem",schemaPath:"#/properties/callGem/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
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
const err951 = {instancePath:instancePath+"/callGem",schemaPath:"#/properties/callGem/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err951];
}
else {
vErrors.push(err951);
}
errors++;
}
}
}
else {
const err952 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err952];
}
else {
vErrors.push(err952);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

