/**
 * A policy for an authorization plugin of dockerd, in Rego 1, as opa-docker-authz asks it (source `opa-docker-authz`):
 * everything is refused that it does not name. Names of fields are compared in lower case, because dockerd reads them so.
 * `folders` are the directories and sockets that may be mounted.
 */
export const dockerPolicy = (folders: readonly string[]): string => `package docker.authz

default allow := false

allow if {
  known_endpoint
  not refused
}

known_endpoint if {
  regex.match(\`^(/v[0-9.]+)?/(_ping|version|info|events|auth|build|session|grpc|distribution|images|containers|exec|networks|volumes)(/|$)\`, input.PathPlain)
}

folders := {${folders.map((folder) => `"${folder}"`).join(', ')}}

values(record, name) := {value |
  some key, value in record
  lower(key) == name
}

setting(name) := {value |
  some host in values(input.Body, "hostconfig")
  some value in values(host, name)
}

refused if true in setting("privileged")

refused if true in values(input.Body, "privileged")

refused if {
  some name in {"capadd", "devices", "devicerequests", "devicecgrouprules", "securityopt", "volumesfrom"}
  some list in setting(name)
  count(list) > 0
}

refused if {
  some name in {"networkmode", "pidmode", "ipcmode", "utsmode", "usernsmode", "cgroupnsmode"}
  "host" in setting(name)
}

refused if {
  some name in {"maskedpaths", "readonlypaths"}
  some paths in setting(name)
  paths != null
}

refused if {
  some list in setting("binds")
  some bind in list
  startswith(bind, "/")
  not allowed(split(bind, ":")[0])
}

refused if {
  some list in setting("mounts")
  some mount in list
  some source in values(mount, "source")
  startswith(source, "/")
  not allowed(source)
}

refused if {
  some list in setting("mounts")
  some mount in list
  some options in values(mount, "volumeoptions")
  some driver in values(options, "driverconfig")
  some given in values(driver, "options")
  count(given) > 0
}

refused if {
  some options in values(input.Body, "driveropts")
  count(options) > 0
}

allowed(path) if {
  not contains(path, "..")
  some folder in folders
  startswith(concat("", [path, "/"]), concat("", [folder, "/"]))
}
`;
