// Written by `npm run generate` from the rule files beside it; do not edit.
import abuseNoticesTooLate from './callgem/abuse-notices-too-late';
import auditTrailNotUploaded from './callgem/audit-trail-not-uploaded';
import auditTrailStorage from './callgem/audit-trail-storage';
import auditTrailTooShort from './callgem/audit-trail-too-short';
import billsNotReconcilable from './callgem/bills-not-reconcilable';
import moreUsersThanLicensed from './callgem/more-users-than-licensed';
import sdmpNotAllowed from './callgem/sdmp-not-allowed';
import sdmpNotSaid from './callgem/sdmp-not-said';
import slaveNotConnected from './callgem/slave-not-connected';
import slavesWithoutMaster from './callgem/slaves-without-master';
import tooFewUsers from './callgem/too-few-users';
import usersRefused from './callgem/users-refused';
import gsapHasNoService from './desktop/gsap-has-no-service';
import infoMartTogether from './desktop/info-mart-together';
import singleServerOnly from './desktop/single-server-only';
import supervisorsAsAgents from './desktop/supervisors-as-agents';
import toolkitWithoutGis from './desktop/toolkit-without-gis';
import solutionIncomplete from './genesys/solution-incomplete';
import instanceOver9999 from './licenses/instance-over-9999';
import licenseFileUnknown from './licenses/license-file-unknown';
import licenseNotUsed from './licenses/license-not-used';
import licenseRunsOut from './licenses/license-runs-out';
import licenseShortfall from './licenses/license-shortfall';
import licenseSpare from './licenses/license-spare';
import licenseVersionTooLow from './licenses/license-version-too-low';
import upgradeNeedsLicenses from './licenses/upgrade-needs-licenses';
import clockNotKept from './licenseservers/clock-not-kept';
import daemonPortFixed from './licenseservers/daemon-port-fixed';
import dongleNotIssued from './licenseservers/dongle-not-issued';
import firewallClientPorts from './licenseservers/firewall-client-ports';
import firewallPorts from './licenseservers/firewall-ports';
import hostIdKind from './licenseservers/host-id-kind';
import hostIdNotRead from './licenseservers/host-id-not-read';
import independentServersShared from './licenseservers/independent-servers-shared';
import ipv6NotReached from './licenseservers/ipv6-not-reached';
import ipv6NotSupported from './licenseservers/ipv6-not-supported';
import licenseDataDiffers from './licenseservers/license-data-differs';
import licenseFileNotDat from './licenseservers/license-file-not-dat';
import licenseFileRemote from './licenseservers/license-file-remote';
import licenseServerElsewhere from './licenseservers/license-server-elsewhere';
import licenseServerNotTold from './licenseservers/license-server-not-told';
import lmadminDaemons from './licenseservers/lmadmin-daemons';
import lmutilOlder from './licenseservers/lmutil-older';
import managerVersion from './licenseservers/manager-version';
import moveNeedsNewFile from './licenseservers/move-needs-new-file';
import noServerHasEnough from './licenseservers/no-server-has-enough';
import notAService from './licenseservers/not-a-service';
import notOnPhysicalDrive from './licenseservers/not-on-physical-drive';
import orderIncomplete from './licenseservers/order-incomplete';
import portNotDefault from './licenseservers/port-not-default';
import raidSerialNumber from './licenseservers/raid-serial-number';
import restartNeedsWait from './licenseservers/restart-needs-wait';
import serverListSeparator from './licenseservers/server-list-separator';
import singlePointOfFailure from './licenseservers/single-point-of-failure';
import threeServers from './licenseservers/three-servers';
import threeServersApart from './licenseservers/three-servers-apart';
import threeServersDiscouraged from './licenseservers/three-servers-discouraged';
import virtualAddressNotFixed from './licenseservers/virtual-address-not-fixed';
import agentsLoggedOut from './multimedia/agents-logged-out';
import interactionOptionTooHigh from './multimedia/interaction-option-too-high';
import planChannelsOverSeats from './multimedia/plan-channels-over-seats';
import seatsAllTaken from './multimedia/seats-all-taken';
import seatsNotValid from './multimedia/seats-not-valid';
import seatsOverLicenses from './multimedia/seats-over-licenses';
import activationIncomplete from './openscape/activation-incomplete';
import clsAddressProfile from './openscape/cls-address-profile';
import expansionWithoutCode from './openscape/expansion-without-code';
import failoverPeriod from './openscape/failover-period';
import failoverPeriodOver from './openscape/failover-period-over';
import licensingOutOfOrder from './openscape/licensing-out-of-order';
import masterAddressUnknown from './openscape/master-address-unknown';
import masterBandwidth from './openscape/master-bandwidth';
import networkLicenseFile from './openscape/network-license-file';
import networkMaster from './openscape/network-master';
import nodeHasOwnLicenses from './openscape/node-has-own-licenses';
import phoneOfOtherStation from './openscape/phone-of-other-station';
import slaveReachesCls from './openscape/slave-reaches-cls';
import slaveWithoutNetworking from './openscape/slave-without-networking';
import stationLicenseReleased from './openscape/station-license-released';
import stationsOverLicenses from './openscape/stations-over-licenses';
import trunksOverLicenses from './openscape/trunks-over-licenses';
import userLicenseNeedsAnother from './openscape/user-license-needs-another';
import userLicenseWithoutStation from './openscape/user-license-without-station';
import campaignAgentsOverOption from './routing/campaign-agents-over-option';
import cpdModeNotSaid from './routing/cpd-mode-not-said';
import ivrHotStandby from './routing/ivr-hot-standby';
import ivrNetworkReadings from './routing/ivr-network-readings';
import modeNotLicensed from './routing/mode-not-licensed';
import previewAndFull from './routing/preview-and-full';
import routerConnector from './routing/router-connector';
import shiftChangeSeats from './routing/shift-change-seats';
import fieldMissing from './shape/field-missing';
import fieldRepeated from './shape/field-repeated';
import fieldUnknown from './shape/field-unknown';
import jsonNotValid from './shape/json-not-valid';
import nameRepeated from './shape/name-repeated';
import nameUnknown from './shape/name-unknown';
import referenceCycle from './shape/reference-cycle';
import valueNotValid from './shape/value-not-valid';
import activeDirectoryMissing from './statusaggregator/active-directory-missing';
import aggregatorAlone from './statusaggregator/aggregator-alone';
import aggregatorCertificates from './statusaggregator/aggregator-certificates';
import aggregatorNotDedicated from './statusaggregator/aggregator-not-dedicated';
import aggregatorOverloaded from './statusaggregator/aggregator-overloaded';
import aggregatorParameter from './statusaggregator/aggregator-parameter';
import aggregatorRights from './statusaggregator/aggregator-rights';
import aggregatorVersion from './statusaggregator/aggregator-version';
import antivirusSettings from './statusaggregator/antivirus-settings';
import contactListSettings from './statusaggregator/contact-list-settings';
import dataSourceAdditional from './statusaggregator/data-source-additional';
import dataSourceSettings from './statusaggregator/data-source-settings';
import dataSourcesDiffer from './statusaggregator/data-sources-differ';
import isoOnCicServer from './statusaggregator/iso-on-cic-server';
import logFolderMissing from './statusaggregator/log-folder-missing';
import mappingFileNotNeeded from './statusaggregator/mapping-file-not-needed';
import multiSiteFunction from './statusaggregator/multi-site-function';
import multiSiteServers from './statusaggregator/multi-site-servers';
import pollingSettings from './statusaggregator/polling-settings';
import processLauncherStopped from './statusaggregator/process-launcher-stopped';
import rtmNoFailover from './statusaggregator/rtm-no-failover';
import usersWithoutMail from './statusaggregator/users-without-mail';
import multiSiteForAll from './tservers/multi-site-for-all';
import networkTypeUnknown from './tservers/network-type-unknown';
import optionMaxWhileRaised from './tservers/option-max-while-raised';
import optionTakesAll from './tservers/option-takes-all';
import optionsOverLicenses from './tservers/options-over-licenses';
import pairOnTwoLicenseServers from './tservers/pair-on-two-license-servers';
import seatsOverOption from './tservers/seats-over-option';
import tServerGetsNone from './tservers/t-server-gets-none';
import afterCallWork from './ucconnector/after-call-work';
import contactPoints from './ucconnector/contact-points';
import customServer from './ucconnector/custom-server';
import glaMatchWindow from './ucconnector/gla-match-window';
import lyncSettings from './ucconnector/lync-settings';
import oncallDoNotDisturb from './ucconnector/oncall-do-not-disturb';
import personUserName from './ucconnector/person-user-name';
import presenceFilesApart from './ucconnector/presence-files-apart';
import presenceNotReloaded from './ucconnector/presence-not-reloaded';
import presenceOverridden from './ucconnector/presence-overridden';
import previewAudio from './ucconnector/preview-audio';
import reportingKeysDiffer from './ucconnector/reporting-keys-differ';
import sectionsMissing from './ucconnector/sections-missing';
import ucConnectorComponents from './ucconnector/uc-connector-components';
import ucConnectorHost from './ucconnector/uc-connector-host';
import ucOptionValue from './ucconnector/uc-option-value';
import ucPairAlarms from './ucconnector/uc-pair-alarms';
import ucPairHosts from './ucconnector/uc-pair-hosts';
import ucPairSettings from './ucconnector/uc-pair-settings';
import type { AnyRule } from './rule';

/** Every rule, with the group (the folder) it is in. */
export const rules: readonly { readonly group: string; readonly rule: AnyRule }[] = [
  { group: 'callgem', rule: abuseNoticesTooLate },
  { group: 'callgem', rule: auditTrailNotUploaded },
  { group: 'callgem', rule: auditTrailStorage },
  { group: 'callgem', rule: auditTrailTooShort },
  { group: 'callgem', rule: billsNotReconcilable },
  { group: 'callgem', rule: moreUsersThanLicensed },
  { group: 'callgem', rule: sdmpNotAllowed },
  { group: 'callgem', rule: sdmpNotSaid },
  { group: 'callgem', rule: slaveNotConnected },
  { group: 'callgem', rule: slavesWithoutMaster },
  { group: 'callgem', rule: tooFewUsers },
  { group: 'callgem', rule: usersRefused },
  { group: 'desktop', rule: gsapHasNoService },
  { group: 'desktop', rule: infoMartTogether },
  { group: 'desktop', rule: singleServerOnly },
  { group: 'desktop', rule: supervisorsAsAgents },
  { group: 'desktop', rule: toolkitWithoutGis },
  { group: 'genesys', rule: solutionIncomplete },
  { group: 'licenses', rule: instanceOver9999 },
  { group: 'licenses', rule: licenseFileUnknown },
  { group: 'licenses', rule: licenseNotUsed },
  { group: 'licenses', rule: licenseRunsOut },
  { group: 'licenses', rule: licenseShortfall },
  { group: 'licenses', rule: licenseSpare },
  { group: 'licenses', rule: licenseVersionTooLow },
  { group: 'licenses', rule: upgradeNeedsLicenses },
  { group: 'licenseservers', rule: clockNotKept },
  { group: 'licenseservers', rule: daemonPortFixed },
  { group: 'licenseservers', rule: dongleNotIssued },
  { group: 'licenseservers', rule: firewallClientPorts },
  { group: 'licenseservers', rule: firewallPorts },
  { group: 'licenseservers', rule: hostIdKind },
  { group: 'licenseservers', rule: hostIdNotRead },
  { group: 'licenseservers', rule: independentServersShared },
  { group: 'licenseservers', rule: ipv6NotReached },
  { group: 'licenseservers', rule: ipv6NotSupported },
  { group: 'licenseservers', rule: licenseDataDiffers },
  { group: 'licenseservers', rule: licenseFileNotDat },
  { group: 'licenseservers', rule: licenseFileRemote },
  { group: 'licenseservers', rule: licenseServerElsewhere },
  { group: 'licenseservers', rule: licenseServerNotTold },
  { group: 'licenseservers', rule: lmadminDaemons },
  { group: 'licenseservers', rule: lmutilOlder },
  { group: 'licenseservers', rule: managerVersion },
  { group: 'licenseservers', rule: moveNeedsNewFile },
  { group: 'licenseservers', rule: noServerHasEnough },
  { group: 'licenseservers', rule: notAService },
  { group: 'licenseservers', rule: notOnPhysicalDrive },
  { group: 'licenseservers', rule: orderIncomplete },
  { group: 'licenseservers', rule: portNotDefault },
  { group: 'licenseservers', rule: raidSerialNumber },
  { group: 'licenseservers', rule: restartNeedsWait },
  { group: 'licenseservers', rule: serverListSeparator },
  { group: 'licenseservers', rule: singlePointOfFailure },
  { group: 'licenseservers', rule: threeServers },
  { group: 'licenseservers', rule: threeServersApart },
  { group: 'licenseservers', rule: threeServersDiscouraged },
  { group: 'licenseservers', rule: virtualAddressNotFixed },
  { group: 'multimedia', rule: agentsLoggedOut },
  { group: 'multimedia', rule: interactionOptionTooHigh },
  { group: 'multimedia', rule: planChannelsOverSeats },
  { group: 'multimedia', rule: seatsAllTaken },
  { group: 'multimedia', rule: seatsNotValid },
  { group: 'multimedia', rule: seatsOverLicenses },
  { group: 'openscape', rule: activationIncomplete },
  { group: 'openscape', rule: clsAddressProfile },
  { group: 'openscape', rule: expansionWithoutCode },
  { group: 'openscape', rule: failoverPeriod },
  { group: 'openscape', rule: failoverPeriodOver },
  { group: 'openscape', rule: licensingOutOfOrder },
  { group: 'openscape', rule: masterAddressUnknown },
  { group: 'openscape', rule: masterBandwidth },
  { group: 'openscape', rule: networkLicenseFile },
  { group: 'openscape', rule: networkMaster },
  { group: 'openscape', rule: nodeHasOwnLicenses },
  { group: 'openscape', rule: phoneOfOtherStation },
  { group: 'openscape', rule: slaveReachesCls },
  { group: 'openscape', rule: slaveWithoutNetworking },
  { group: 'openscape', rule: stationLicenseReleased },
  { group: 'openscape', rule: stationsOverLicenses },
  { group: 'openscape', rule: trunksOverLicenses },
  { group: 'openscape', rule: userLicenseNeedsAnother },
  { group: 'openscape', rule: userLicenseWithoutStation },
  { group: 'routing', rule: campaignAgentsOverOption },
  { group: 'routing', rule: cpdModeNotSaid },
  { group: 'routing', rule: ivrHotStandby },
  { group: 'routing', rule: ivrNetworkReadings },
  { group: 'routing', rule: modeNotLicensed },
  { group: 'routing', rule: previewAndFull },
  { group: 'routing', rule: routerConnector },
  { group: 'routing', rule: shiftChangeSeats },
  { group: 'shape', rule: fieldMissing },
  { group: 'shape', rule: fieldRepeated },
  { group: 'shape', rule: fieldUnknown },
  { group: 'shape', rule: jsonNotValid },
  { group: 'shape', rule: nameRepeated },
  { group: 'shape', rule: nameUnknown },
  { group: 'shape', rule: referenceCycle },
  { group: 'shape', rule: valueNotValid },
  { group: 'statusaggregator', rule: activeDirectoryMissing },
  { group: 'statusaggregator', rule: aggregatorAlone },
  { group: 'statusaggregator', rule: aggregatorCertificates },
  { group: 'statusaggregator', rule: aggregatorNotDedicated },
  { group: 'statusaggregator', rule: aggregatorOverloaded },
  { group: 'statusaggregator', rule: aggregatorParameter },
  { group: 'statusaggregator', rule: aggregatorRights },
  { group: 'statusaggregator', rule: aggregatorVersion },
  { group: 'statusaggregator', rule: antivirusSettings },
  { group: 'statusaggregator', rule: contactListSettings },
  { group: 'statusaggregator', rule: dataSourceAdditional },
  { group: 'statusaggregator', rule: dataSourceSettings },
  { group: 'statusaggregator', rule: dataSourcesDiffer },
  { group: 'statusaggregator', rule: isoOnCicServer },
  { group: 'statusaggregator', rule: logFolderMissing },
  { group: 'statusaggregator', rule: mappingFileNotNeeded },
  { group: 'statusaggregator', rule: multiSiteFunction },
  { group: 'statusaggregator', rule: multiSiteServers },
  { group: 'statusaggregator', rule: pollingSettings },
  { group: 'statusaggregator', rule: processLauncherStopped },
  { group: 'statusaggregator', rule: rtmNoFailover },
  { group: 'statusaggregator', rule: usersWithoutMail },
  { group: 'tservers', rule: multiSiteForAll },
  { group: 'tservers', rule: networkTypeUnknown },
  { group: 'tservers', rule: optionMaxWhileRaised },
  { group: 'tservers', rule: optionTakesAll },
  { group: 'tservers', rule: optionsOverLicenses },
  { group: 'tservers', rule: pairOnTwoLicenseServers },
  { group: 'tservers', rule: seatsOverOption },
  { group: 'tservers', rule: tServerGetsNone },
  { group: 'ucconnector', rule: afterCallWork },
  { group: 'ucconnector', rule: contactPoints },
  { group: 'ucconnector', rule: customServer },
  { group: 'ucconnector', rule: glaMatchWindow },
  { group: 'ucconnector', rule: lyncSettings },
  { group: 'ucconnector', rule: oncallDoNotDisturb },
  { group: 'ucconnector', rule: personUserName },
  { group: 'ucconnector', rule: presenceFilesApart },
  { group: 'ucconnector', rule: presenceNotReloaded },
  { group: 'ucconnector', rule: presenceOverridden },
  { group: 'ucconnector', rule: previewAudio },
  { group: 'ucconnector', rule: reportingKeysDiffer },
  { group: 'ucconnector', rule: sectionsMissing },
  { group: 'ucconnector', rule: ucConnectorComponents },
  { group: 'ucconnector', rule: ucConnectorHost },
  { group: 'ucconnector', rule: ucOptionValue },
  { group: 'ucconnector', rule: ucPairAlarms },
  { group: 'ucconnector', rule: ucPairHosts },
  { group: 'ucconnector', rule: ucPairSettings },
];
