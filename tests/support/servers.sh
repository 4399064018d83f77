#!/bin/bash
# Throw-away database servers for tests: a PostgreSQL and a MariaDB of the installed packages, on loopback ports of
# their own, with data that is gone after `stop`, run by an unprivileged user.
#
#   servers.sh start FOLDER [postgres] [mariadb]   prints NAME=URL lines; FOLDER must be new or left by `stop`
#   servers.sh secure FOLDER                       its PostgreSQL takes TLS connections with a password only; prints the certificate
#   servers.sh certify FOLDER                      after secure: it takes a client certificate only; prints the file of one, PKCS#12 with the same password
#   servers.sh restart FOLDER                      its PostgreSQL ends at once, as in a crash, and starts again
#   servers.sh cramp FOLDER                        its PostgreSQL gets a tablespace `small` of 16 MB on a disk of its own (as root only)
#   servers.sh socket FOLDER                       its PostgreSQL listens on a socket in FOLDER/socket, too
#   servers.sh stop FOLDER
set -euo pipefail
action=${1:-} folder=${2:-}
[ -n "$action" ] && [ -n "$folder" ] || { sed -n 's/^#   //p' "$0" >&2; exit 2; }
shift 2

# Neither server runs as root, so root lends them a user that the packages made.
as() {
    local user=$1
    shift
    if [ "$(id -u)" = 0 ]; then runuser -u "$user" -- "$@"; else "$@"; fi
}

free_port() {
    local port
    for _ in $(seq 100); do
        port=$((20000 + RANDOM % 20000))
        (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
    done
    echo "servers: no free port" >&2
    return 1
}

own_folder() { # own_folder PATH USER
    mkdir -p "$1"
    [ "$(id -u)" != 0 ] || chown "$2" "$1"
}

start_postgres() {
    local bin port data=$folder/postgres
    bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
    port=$(free_port)
    own_folder "$data" postgres
    as postgres "$bin/initdb" -D "$data" -U postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 --no-sync >"$folder/postgres.log" 2>&1
    echo "listen=-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c full_page_writes=off" >"$folder/postgres.options"
    start_again as postgres
    echo "DUNLIN_TEST_POSTGRES=postgresql://postgres@127.0.0.1:$port/postgres"
}

control_postgres() { # control_postgres ACTION…
    as postgres "$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)/pg_ctl" -D "$folder/postgres" -w -t 60 -l "$folder/postgres/server.log" "$@" >>"$folder/postgres.log" 2>&1
}

server_options() {
    sed -n 's/^listen=//p' "$folder/postgres.options"
}

start_again() { # start_again COMMAND…, which runs what follows it
    "$@" "$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)/pg_ctl" -D "$folder/postgres" -w -t 60 -l "$folder/postgres/server.log" start \
        -o "$(server_options)" >>"$folder/postgres.log" 2>&1
}

# In a mount namespace of the server alone, which is gone with it.
cramp_postgres() {
    local port small=$folder/small
    port=$(sed -n 4p "$folder/postgres/postmaster.pid")
    control_postgres stop -m fast
    mkdir -p "$small"
    start_again unshare --mount sh -c 'mount -t tmpfs -o size=16m,uid=$(id -u postgres),mode=700 tmpfs "$0" && exec runuser -u postgres -- "$@"' "$small"
    as postgres psql -q -h 127.0.0.1 -p "$port" -U postgres postgres -c "CREATE TABLESPACE small LOCATION '$small'"
}

socket_postgres() {
    own_folder "$folder/socket" postgres
    control_postgres stop -m fast
    sed -i "s|unix_socket_directories=''|unix_socket_directories='$folder/socket'|" "$folder/postgres.options"
    start_again as postgres
}

# The password is `pass word`; the certificate is signed by itself, for 127.0.0.1.
secure_postgres() {
    local data=$folder/postgres port
    port=$(sed -n 4p "$data/postmaster.pid")
    as postgres openssl req -new -x509 -days 2 -nodes -subj /CN=dunlin-test -addext subjectAltName=IP:127.0.0.1 \
        -keyout "$data/server.key" -out "$data/server.crt" >>"$folder/postgres.log" 2>&1
    as postgres chmod 600 "$data/server.key"
    as postgres psql -q -h 127.0.0.1 -p "$port" -U postgres postgres -c "ALTER ROLE postgres PASSWORD 'pass word'" -c "ALTER SYSTEM SET ssl = on"
    as postgres sh -c "echo 'hostssl all all 127.0.0.1/32 scram-sha-256' > '$data/pg_hba.conf'"
    control_postgres restart -m fast
    cat "$data/server.crt"
}

certify_postgres() {
    local data=$folder/postgres own=$folder/client
    own_folder "$own" postgres
    as postgres openssl req -new -nodes -subj /CN=postgres -keyout "$own/key.pem" -out "$own/request.pem" >>"$folder/postgres.log" 2>&1
    as postgres openssl x509 -req -days 2 -in "$own/request.pem" -CA "$data/server.crt" -CAkey "$data/server.key" -CAcreateserial -out "$own/cert.pem" >>"$folder/postgres.log" 2>&1
    as postgres openssl pkcs12 -export -in "$own/cert.pem" -inkey "$own/key.pem" -certfile "$data/server.crt" -passout "pass:pass word" -out "$own/identity.p12" >>"$folder/postgres.log" 2>&1
    chmod 755 "$own"
    chmod 644 "$own/identity.p12"
    as postgres sh -c "echo \"ssl_ca_file = 'server.crt'\" >> '$data/postgresql.conf'; echo 'hostssl all all 127.0.0.1/32 cert' > '$data/pg_hba.conf'"
    control_postgres restart -m fast
    echo "$own/identity.p12"
}

start_mariadb() {
    local port data=$folder/mariadb
    port=$(free_port)
    own_folder "$data" mysql
    as mysql mariadb-install-db --no-defaults --datadir="$data/data" --auth-root-authentication-method=normal --skip-test-db >"$folder/mariadb.log" 2>&1
    # setsid and closed descriptors: the server outlives this script and keeps no pipe of its caller open.
    as mysql setsid mariadbd --no-defaults --datadir="$data/data" --port="$port" --bind-address=127.0.0.1 --socket="$data/s" \
        --pid-file="$data/pid" --innodb-flush-log-at-trx-commit=0 --skip-name-resolve </dev/null >>"$folder/mariadb.log" 2>&1 &
    for _ in $(seq 600); do
        if mariadb-admin --no-defaults --protocol=tcp -h 127.0.0.1 -P "$port" -u root ping >/dev/null 2>&1; then
            echo "DUNLIN_TEST_MARIADB=mysql://root@127.0.0.1:$port/mysql"
            return
        fi
        sleep 0.1
    done
    echo "servers: MariaDB did not answer within a minute" >&2
    tail -n 20 "$folder/mariadb.log" >&2
    return 1
}

stop_pid_file() {
    local pid
    [ -f "$1" ] || return 0
    pid=$(head -n 1 "$1")
    kill -QUIT "$pid" 2>/dev/null || return 0
    for _ in $(seq 50); do
        kill -0 "$pid" 2>/dev/null || return 0
        sleep 0.1
    done
    kill -KILL "$pid" 2>/dev/null || true
}

case $action in
start)
    mkdir -p "$folder"
    chmod 755 "$folder"
    [ $# -gt 0 ] || set -- postgres mariadb
    for server in "$@"; do "start_$server"; done
    ;;
secure) secure_postgres ;;
certify) certify_postgres ;;
restart) control_postgres restart -m immediate ;;
cramp) cramp_postgres ;;
socket) socket_postgres ;;
stop)
    stop_pid_file "$folder/postgres/postmaster.pid"
    stop_pid_file "$folder/mariadb/pid"
    rm -rf "$folder"
    ;;
*)
    sed -n 's/^#   //p' "$0" >&2
    exit 2
    ;;
esac
