#!/bin/sh
# Run once by the database's image, on its first start.
set -eu

psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" \
  --set=password="$(cat /run/secrets/damrong-password)" <<'SQL'
CREATE ROLE damrong LOGIN PASSWORD :'password' CREATEROLE;
CREATE DATABASE damrong OWNER damrong ENCODING 'UTF8' LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8' TEMPLATE template0;
SQL
