#!/bin/sh
# Runs once, after bootstrap.sql, when the database volume is new.
set -eu
psql --quiet -v ON_ERROR_STOP=1 -v owner="$OWNER_PASSWORD" -v app="$APP_PASSWORD" \
  -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<'SQL'
alter role overturn_owner password :'owner';
alter role overturn_app password :'app';
SQL
