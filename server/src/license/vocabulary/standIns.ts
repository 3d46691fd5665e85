/** What our own snippets have in the places that must be filled in; the rule `placeholder` reports it. */
export const standIns = {
  hostName: '<host_name>',
  hostId: '<host_id>',
  daemonPath: '<path_of_daemon>',
  featureName: '<feature_name>',
  packageName: '<package_name>',
  components: '<feature_names>',
  description: '<description>',
  notice: '<notice>',
  signature: '<sign>',
} as const;
