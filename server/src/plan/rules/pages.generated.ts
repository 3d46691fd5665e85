// Written by `npm run generate` from the rule files beside it; do not edit.
import abuseNoticesTooLate from './callgem/abuse-notices-too-late.md';
import auditTrailNotUploaded from './callgem/audit-trail-not-uploaded.md';
import auditTrailStorage from './callgem/audit-trail-storage.md';
import auditTrailTooShort from './callgem/audit-trail-too-short.md';
import billsNotReconcilable from './callgem/bills-not-reconcilable.md';
import moreUsersThanLicensed from './callgem/more-users-than-licensed.md';
import sdmpNotAllowed from './callgem/sdmp-not-allowed.md';
import sdmpNotSaid from './callgem/sdmp-not-said.md';
import slaveNotConnected from './callgem/slave-not-connected.md';
import slavesWithoutMaster from './callgem/slaves-without-master.md';
import tooFewUsers from './callgem/too-few-users.md';
import usersRefused from './callgem/users-refused.md';
import gsapHasNoService from './desktop/gsap-has-no-service.md';
import infoMartTogether from './desktop/info-mart-together.md';
import singleServerOnly from './desktop/single-server-only.md';
import supervisorsAsAgents from './desktop/supervisors-as-agents.md';
import toolkitWithoutGis from './desktop/toolkit-without-gis.md';
import solutionIncomplete from './genesys/solution-incomplete.md';
import instanceOver9999 from './licenses/instance-over-9999.md';
import licenseFileUnknown from './licenses/license-file-unknown.md';
import licenseNotUsed from './licenses/license-not-used.md';
import licenseRunsOut from './licenses/license-runs-out.md';
import licenseShortfall from './licenses/license-shortfall.md';
import licenseSpare from './licenses/license-spare.md';
import licenseVersionTooLow from './licenses/license-version-too-low.md';
import upgradeNeedsLicenses from './licenses/upgrade-needs-licenses.md';
import clockNotKept from './licenseservers/clock-not-kept.md';
import daemonPortFixed from './licenseservers/daemon-port-fixed.md';
import dongleNotIssued from './licenseservers/dongle-not-issued.md';
import firewallClientPorts from './licenseservers/firewall-client-ports.md';
import firewallPorts from './licenseservers/firewall-ports.md';
import hostIdKind from './licenseservers/host-id-kind.md';
import hostIdNotRead from './licenseservers/host-id-not-read.md';
import independentServersShared from './licenseservers/independent-servers-shared.md';
import ipv6NotReached from './licenseservers/ipv6-not-reached.md';
import ipv6NotSupported from './licenseservers/ipv6-not-supported.md';
import licenseDataDiffers from './licenseservers/license-data-differs.md';
import licenseFileNotDat from './licenseservers/license-file-not-dat.md';
import licenseFileRemote from './licenseservers/license-file-remote.md';
import licenseServerElsewhere from './licenseservers/license-server-elsewhere.md';
import licenseServerNotTold from './licenseservers/license-server-not-told.md';
import lmadminDaemons from './licenseservers/lmadmin-daemons.md';
import lmutilOlder from './licenseservers/lmutil-older.md';
import managerVersion from './licenseservers/manager-version.md';
import moveNeedsNewFile from './licenseservers/move-needs-new-file.md';
import noServerHasEnough from './licenseservers/no-server-has-enough.md';
import notAService from './licenseservers/not-a-service.md';
import notOnPhysicalDrive from './licenseservers/not-on-physical-drive.md';
import orderIncomplete from './licenseservers/order-incomplete.md';
import portNotDefault from './licenseservers/port-not-default.md';
import raidSerialNumber from './licenseservers/raid-serial-number.md';
import restartNeedsWait from './licenseservers/restart-needs-wait.md';
import serverListSeparator from './licenseservers/server-list-separator.md';
import singlePointOfFailure from './licenseservers/single-point-of-failure.md';
import threeServers from './licenseservers/three-servers.md';
import threeServersApart from './licenseservers/three-servers-apart.md';
import threeServersDiscouraged from './licenseservers/three-servers-discouraged.md';
import virtualAddressNotFixed from './licenseservers/virtual-address-not-fixed.md';
import agentsLoggedOut from './multimedia/agents-logged-out.md';
import interactionOptionTooHigh from './multimedia/interaction-option-too-high.md';
import planChannelsOverSeats from './multimedia/plan-channels-over-seats.md';
import seatsAllTaken from './multimedia/seats-all-taken.md';
import seatsNotValid from './multimedia/seats-not-valid.md';
import seatsOverLicenses from './multimedia/seats-over-licenses.md';
import activationIncomplete from './openscape/activation-incomplete.md';
import clsAddressProfile from './openscape/cls-address-profile.md';
import expansionWithoutCode from './openscape/expansion-without-code.md';
import failoverPeriod from './openscape/failover-period.md';
import failoverPeriodOver from './openscape/failover-period-over.md';
import licensingOutOfOrder from './openscape/licensing-out-of-order.md';
import masterAddressUnknown from './openscape/master-address-unknown.md';
import masterBandwidth from './openscape/master-bandwidth.md';
import networkLicenseFile from './openscape/network-license-file.md';
import networkMaster from './openscape/network-master.md';
import nodeHasOwnLicenses from './openscape/node-has-own-licenses.md';
import phoneOfOtherStation from './openscape/phone-of-other-station.md';
import slaveReachesCls from './openscape/slave-reaches-cls.md';
import slaveWithoutNetworking from './openscape/slave-without-networking.md';
import stationLicenseReleased from './openscape/station-license-released.md';
import stationsOverLicenses from './openscape/stations-over-licenses.md';
import trunksOverLicenses from './openscape/trunks-over-licenses.md';
import userLicenseNeedsAnother from './openscape/user-license-needs-another.md';
import userLicenseWithoutStation from './openscape/user-license-without-station.md';
import campaignAgentsOverOption from './routing/campaign-agents-over-option.md';
import cpdModeNotSaid from './routing/cpd-mode-not-said.md';
import ivrHotStandby from './routing/ivr-hot-standby.md';
import ivrNetworkReadings from './routing/ivr-network-readings.md';
import modeNotLicensed from './routing/mode-not-licensed.md';
import previewAndFull from './routing/preview-and-full.md';
import routerConnector from './routing/router-connector.md';
import shiftChangeSeats from './routing/shift-change-seats.md';
import fieldMissing from './shape/field-missing.md';
import fieldRepeated from './shape/field-repeated.md';
import fieldUnknown from './shape/field-unknown.md';
import jsonNotValid from './shape/json-not-valid.md';
import nameRepeated from './shape/name-repeated.md';
import nameUnknown from './shape/name-unknown.md';
import referenceCycle from './shape/reference-cycle.md';
import valueNotValid from './shape/value-not-valid.md';
import activeDirectoryMissing from './statusaggregator/active-directory-missing.md';
import aggregatorAlone from './statusaggregator/aggregator-alone.md';
import aggregatorCertificates from './statusaggregator/aggregator-certificates.md';
import aggregatorNotDedicated from './statusaggregator/aggregator-not-dedicated.md';
import aggregatorOverloaded from './statusaggregator/aggregator-overloaded.md';
import aggregatorParameter from './statusaggregator/aggregator-parameter.md';
import aggregatorRights from './statusaggregator/aggregator-rights.md';
import aggregatorVersion from './statusaggregator/aggregator-version.md';
import antivirusSettings from './statusaggregator/antivirus-settings.md';
import contactListSettings from './statusaggregator/contact-list-settings.md';
import dataSourceAdditional from './statusaggregator/data-source-additional.md';
import dataSourceSettings from './statusaggregator/data-source-settings.md';
import dataSourcesDiffer from './statusaggregator/data-sources-differ.md';
import isoOnCicServer from './statusaggregator/iso-on-cic-server.md';
import logFolderMissing from './statusaggregator/log-folder-missing.md';
import mappingFileNotNeeded from './statusaggregator/mapping-file-not-needed.md';
import multiSiteFunction from './statusaggregator/multi-site-function.md';
import multiSiteServers from './statusaggregator/multi-site-servers.md';
import pollingSettings from './statusaggregator/polling-settings.md';
import processLauncherStopped from './statusaggregator/process-launcher-stopped.md';
import rtmNoFailover from './statusaggregator/rtm-no-failover.md';
import usersWithoutMail from './statusaggregator/users-without-mail.md';
import multiSiteForAll from './tservers/multi-site-for-all.md';
import networkTypeUnknown from './tservers/network-type-unknown.md';
import optionMaxWhileRaised from './tservers/option-max-while-raised.md';
import optionTakesAll from './tservers/option-takes-all.md';
import optionsOverLicenses from './tservers/options-over-licenses.md';
import pairOnTwoLicenseServers from './tservers/pair-on-two-license-servers.md';
import seatsOverOption from './tservers/seats-over-option.md';
import tServerGetsNone from './tservers/t-server-gets-none.md';
import afterCallWork from './ucconnector/after-call-work.md';
import contactPoints from './ucconnector/contact-points.md';
import customServer from './ucconnector/custom-server.md';
import glaMatchWindow from './ucconnector/gla-match-window.md';
import lyncSettings from './ucconnector/lync-settings.md';
import oncallDoNotDisturb from './ucconnector/oncall-do-not-disturb.md';
import personUserName from './ucconnector/person-user-name.md';
import presenceFilesApart from './ucconnector/presence-files-apart.md';
import presenceNotReloaded from './ucconnector/presence-not-reloaded.md';
import presenceOverridden from './ucconnector/presence-overridden.md';
import previewAudio from './ucconnector/preview-audio.md';
import reportingKeysDiffer from './ucconnector/reporting-keys-differ.md';
import sectionsMissing from './ucconnector/sections-missing.md';
import ucConnectorComponents from './ucconnector/uc-connector-components.md';
import ucConnectorHost from './ucconnector/uc-connector-host.md';
import ucOptionValue from './ucconnector/uc-option-value.md';
import ucPairAlarms from './ucconnector/uc-pair-alarms.md';
import ucPairHosts from './ucconnector/uc-pair-hosts.md';
import ucPairSettings from './ucconnector/uc-pair-settings.md';

/** The page of each rule, by the rule's id. */
export const rulePages: Readonly<Record<string, string>> = {
  'abuse-notices-too-late': abuseNoticesTooLate,
  'audit-trail-not-uploaded': auditTrailNotUploaded,
  'audit-trail-storage': auditTrailStorage,
  'audit-trail-too-short': auditTrailTooShort,
  'bills-not-reconcilable': billsNotReconcilable,
  'more-users-than-licensed': moreUsersThanLicensed,
  'sdmp-not-allowed': sdmpNotAllowed,
  'sdmp-not-said': sdmpNotSaid,
  'slave-not-connected': slaveNotConnected,
  'slaves-without-master': slavesWithoutMaster,
  'too-few-users': tooFewUsers,
  'users-refused': usersRefused,
  'gsap-has-no-service': gsapHasNoService,
  'info-mart-together': infoMartTogether,
  'single-server-only': singleServerOnly,
  'supervisors-as-agents': supervisorsAsAgents,
  'toolkit-without-gis': toolkitWithoutGis,
  'solution-incomplete': solutionIncomplete,
  'instance-over-9999': instanceOver9999,
  'license-file-unknown': licenseFileUnknown,
  'license-not-used': licenseNotUsed,
  'license-runs-out': licenseRunsOut,
  'license-shortfall': licenseShortfall,
  'license-spare': licenseSpare,
  'license-version-too-low': licenseVersionTooLow,
  'upgrade-needs-licenses': upgradeNeedsLicenses,
  'clock-not-kept': clockNotKept,
  'daemon-port-fixed': daemonPortFixed,
  'dongle-not-issued': dongleNotIssued,
  'firewall-client-ports': firewallClientPorts,
  'firewall-ports': firewallPorts,
  'host-id-kind': hostIdKind,
  'host-id-not-read': hostIdNotRead,
  'independent-servers-shared': independentServersShared,
  'ipv6-not-reached': ipv6NotReached,
  'ipv6-not-supported': ipv6NotSupported,
  'license-data-differs': licenseDataDiffers,
  'license-file-not-dat': licenseFileNotDat,
  'license-file-remote': licenseFileRemote,
  'license-server-elsewhere': licenseServerElsewhere,
  'license-server-not-told': licenseServerNotTold,
  'lmadmin-daemons': lmadminDaemons,
  'lmutil-older': lmutilOlder,
  'manager-version': managerVersion,
  'move-needs-new-file': moveNeedsNewFile,
  'no-server-has-enough': noServerHasEnough,
  'not-a-service': notAService,
  'not-on-physical-drive': notOnPhysicalDrive,
  'order-incomplete': orderIncomplete,
  'port-not-default': portNotDefault,
  'raid-serial-number': raidSerialNumber,
  'restart-needs-wait': restartNeedsWait,
  'server-list-separator': serverListSeparator,
  'single-point-of-failure': singlePointOfFailure,
  'three-servers': threeServers,
  'three-servers-apart': threeServersApart,
  'three-servers-discouraged': threeServersDiscouraged,
  'virtual-address-not-fixed': virtualAddressNotFixed,
  'agents-logged-out': agentsLoggedOut,
  'interaction-option-too-high': interactionOptionTooHigh,
  'plan-channels-over-seats': planChannelsOverSeats,
  'seats-all-taken': seatsAllTaken,
  'seats-not-valid': seatsNotValid,
  'seats-over-licenses': seatsOverLicenses,
  'activation-incomplete': activationIncomplete,
  'cls-address-profile': clsAddressProfile,
  'expansion-without-code': expansionWithoutCode,
  'failover-period': failoverPeriod,
  'failover-period-over': failoverPeriodOver,
  'licensing-out-of-order': licensingOutOfOrder,
  'master-address-unknown': masterAddressUnknown,
  'master-bandwidth': masterBandwidth,
  'network-license-file': networkLicenseFile,
  'network-master': networkMaster,
  'node-has-own-licenses': nodeHasOwnLicenses,
  'phone-of-other-station': phoneOfOtherStation,
  'slave-reaches-cls': slaveReachesCls,
  'slave-without-networking': slaveWithoutNetworking,
  'station-license-released': stationLicenseReleased,
  'stations-over-licenses': stationsOverLicenses,
  'trunks-over-licenses': trunksOverLicenses,
  'user-license-needs-another': userLicenseNeedsAnother,
  'user-license-without-station': userLicenseWithoutStation,
  'campaign-agents-over-option': campaignAgentsOverOption,
  'cpd-mode-not-said': cpdModeNotSaid,
  'ivr-hot-standby': ivrHotStandby,
  'ivr-network-readings': ivrNetworkReadings,
  'mode-not-licensed': modeNotLicensed,
  'preview-and-full': previewAndFull,
  'router-connector': routerConnector,
  'shift-change-seats': shiftChangeSeats,
  'field-missing': fieldMissing,
  'field-repeated': fieldRepeated,
  'field-unknown': fieldUnknown,
  'json-not-valid': jsonNotValid,
  'name-repeated': nameRepeated,
  'name-unknown': nameUnknown,
  'reference-cycle': referenceCycle,
  'value-not-valid': valueNotValid,
  'active-directory-missing': activeDirectoryMissing,
  'aggregator-alone': aggregatorAlone,
  'aggregator-certificates': aggregatorCertificates,
  'aggregator-not-dedicated': aggregatorNotDedicated,
  'aggregator-overloaded': aggregatorOverloaded,
  'aggregator-parameter': aggregatorParameter,
  'aggregator-rights': aggregatorRights,
  'aggregator-version': aggregatorVersion,
  'antivirus-settings': antivirusSettings,
  'contact-list-settings': contactListSettings,
  'data-source-additional': dataSourceAdditional,
  'data-source-settings': dataSourceSettings,
  'data-sources-differ': dataSourcesDiffer,
  'iso-on-cic-server': isoOnCicServer,
  'log-folder-missing': logFolderMissing,
  'mapping-file-not-needed': mappingFileNotNeeded,
  'multi-site-function': multiSiteFunction,
  'multi-site-servers': multiSiteServers,
  'polling-settings': pollingSettings,
  'process-launcher-stopped': processLauncherStopped,
  'rtm-no-failover': rtmNoFailover,
  'users-without-mail': usersWithoutMail,
  'multi-site-for-all': multiSiteForAll,
  'network-type-unknown': networkTypeUnknown,
  'option-max-while-raised': optionMaxWhileRaised,
  'option-takes-all': optionTakesAll,
  'options-over-licenses': optionsOverLicenses,
  'pair-on-two-license-servers': pairOnTwoLicenseServers,
  'seats-over-option': seatsOverOption,
  't-server-gets-none': tServerGetsNone,
  'after-call-work': afterCallWork,
  'contact-points': contactPoints,
  'custom-server': customServer,
  'gla-match-window': glaMatchWindow,
  'lync-settings': lyncSettings,
  'oncall-do-not-disturb': oncallDoNotDisturb,
  'person-user-name': personUserName,
  'presence-files-apart': presenceFilesApart,
  'presence-not-reloaded': presenceNotReloaded,
  'presence-overridden': presenceOverridden,
  'preview-audio': previewAudio,
  'reporting-keys-differ': reportingKeysDiffer,
  'sections-missing': sectionsMissing,
  'uc-connector-components': ucConnectorComponents,
  'uc-connector-host': ucConnectorHost,
  'uc-option-value': ucOptionValue,
  'uc-pair-alarms': ucPairAlarms,
  'uc-pair-hosts': ucPairHosts,
  'uc-pair-settings': ucPairSettings,
};
