#!/usr/bin/env bash
# Creates the Entra app of Who Attended, which is its bot and its sign-in, or brings an existing one up to date. Run it as often as you like: it changes
# what differs and says what it did. Give it the same options as before each time, because an option that is left out is set to its default.
# Needs the Azure CLI, signed in, and the right to register applications.
set -euo pipefail

usage() {
  cat <<'TEXT'
Usage: entra-app.sh --name NAME --resource-group GROUP [options]

Where it has been run before, give it the same options: one that is left out is set to its default.

  --name NAME                the name given to the deployment: NAME-identity must be the managed identity
  --resource-group GROUP     where NAME-identity is
  --public-url URL           where people reach the bot; https://NAME.azurewebsites.net
  --oauth-connection NAME    the bot's OAuth connection; attendance
  --display-name TEXT        the app's name in Entra, by which it is found again; Who Attended (NAME)
  --app-id ID                the app to bring up to date, instead of looking for its name
  --api-uri URI              what the app's API is called, if not api://botid-<the app's id>
  --application-access       adds the application permission for APPLICATION_ACCESS=summaries
  --admin-consent            consents for everybody in the tenant; needs a Cloud Application Administrator, and with
                             --application-access a Privileged Role Administrator. Without it many tenants let nobody in
  --help                     this text
TEXT
}

name='' group='' public_url='' connection='attendance' display_name='' app_id='' api_uri='' application_access='' admin_consent=''
while [ $# -gt 0 ]; do
  case "$1" in
    --name) name="${2:-}"; shift 2 ;;
    --resource-group) group="${2:-}"; shift 2 ;;
    --public-url) public_url="${2:-}"; shift 2 ;;
    --oauth-connection) connection="${2:-}"; shift 2 ;;
    --display-name) display_name="${2:-}"; shift 2 ;;
    --app-id) app_id="${2:-}"; shift 2 ;;
    --api-uri) api_uri="${2:-}"; shift 2 ;;
    --application-access) application_access='yes'; shift ;;
    --admin-consent) admin_consent='yes'; shift ;;
    --help) usage; exit 0 ;;
    *) echo "Unknown option $1" >&2; usage >&2; exit 64 ;;
  esac
done

fail() { echo "$1" >&2; exit "${2:-1}"; }
say() { printf '%-12s %s\n' "$1" "$2"; }

[ -n "$name" ] || fail '--name is missing' 64
[ -n "$group" ] || fail '--resource-group is missing' 64
public_url="${public_url:-https://$name.azurewebsites.net}"
public_url="${public_url%/}"
display_name="${display_name:-Who Attended ($name)}"
case "$public_url" in https://*) ;; *) fail '--public-url must begin with https://' 64 ;; esac
case "$api_uri" in '' | api://*) ;; *) fail '--api-uri must begin with api://' 64 ;; esac
case "$api_uri" in *[\'\"\\]*) fail '--api-uri must not hold quotes or backslashes' 64 ;; esac
case "$display_name" in *[\'\"\\]*) fail '--display-name must not hold quotes or backslashes' 64 ;; esac

graph='https://graph.microsoft.com/v1.0'
graph_app='00000003-0000-0000-c000-000000000000'
# The Token Service that keeps users' sign-ins (learn: azure-bot-user-authorization-federated-credentials).
token_service='5b404cf4-a79d-4cfe-b866-24bf8e1a4921'
# Teams on desktop and mobile, and in the browser (learn: bot-sso-register-aad).
teams_clients='1fec8e78-bce4-4aaf-ab1b-5451cc387264 5e3ce6c0-2b1f-4285-8d4b-75ee78787346'
delegated='OnlineMeetingArtifact.Read.All OnlineMeetings.Read Calendars.Read VirtualEvent.Read'

# A GUID as base64url of its bytes; the first three groups are little-endian, as .NET writes them.
encode_guid() {
  local hex="${1//-/}" bytes='' i
  hex="${hex:6:2}${hex:4:2}${hex:2:2}${hex:0:2}${hex:10:2}${hex:8:2}${hex:14:2}${hex:12:2}${hex:16}"
  for ((i = 0; i < ${#hex}; i += 2)); do bytes="$bytes\\x${hex:$i:2}"; done
  printf '%b' "$bytes" | base64 | tr '+/' '-_' | tr -d '=\n'
}

new_guid() {
  if [ -r /proc/sys/kernel/random/uuid ]; then cat /proc/sys/kernel/random/uuid; else uuidgen | tr '[:upper:]' '[:lower:]'; fi
}

# An app that has just been created may not be known everywhere yet.
patch_app() {
  local answer='' try
  for try in 1 2 3 4 5; do
    if answer="$(az rest --method PATCH --url "$graph/applications(appId='$app_id')" \
      --headers Content-Type=application/json --body "$1" 2>&1)"; then return; fi
    case "$answer" in *'does not exist'* | *NotFound*) [ "$try" = 5 ] || sleep 3 ;; *) break ;; esac
  done
  fail "$answer"
}

lower() { printf '%s' "$1" | tr '[:upper:]' '[:lower:]'; }

tenant="$(az account show --query tenantId --output tsv)"
principal="$(az identity show --resource-group "$group" --name "$name-identity" --query principalId --output tsv 2>/dev/null || true)"
[ -n "$principal" ] || fail "There is no managed identity $name-identity in $group. Create it first:
  az identity create --resource-group $group --name $name-identity"
say 'tenant' "$tenant"
say 'identity' "$name-identity ($principal)"
identity_id="$(az identity show --resource-group "$group" --name "$name-identity" --query clientId --output tsv)"
bot="$(az resource list --resource-group "$group" --resource-type Microsoft.BotService/botServices --query "[?name=='$name'].id | [0]" --output tsv)"
case "$bot" in
  '' | None) bot_id='' ;;
  *) bot_id="$(az resource show --ids "$bot" --query properties.msaAppId --output tsv)" ;;
esac

# 1. The app itself.
if [ -z "$app_id" ]; then
  found="$(az ad app list --filter "displayName eq '$display_name'" --query '[].appId' --output tsv)"
  [ "$(printf '%s\n' "$found" | grep -c .)" -le 1 ] || fail "Several apps are called $display_name: choose one by --app-id"
  app_id="$found"
fi

# An Azure Bot keeps the app id it was created with (learn: bot-service-manage-settings): nothing is changed for another.
bot_app_type='SingleTenant'
case "$(lower "$bot_id")" in
  '') say 'bot' 'none yet: it will be the Entra app' ;;
  "$(lower "$app_id")") say 'bot' 'is the Entra app' ;;
  "$(lower "$identity_id")")
    bot_app_type='UserAssignedMSI'
    say 'bot' 'is the managed identity, and stays it: two app ids (docs/moving.md says how to come to one)' ;;
  *) fail "The bot $name in $group has the app id $bot_id, and an Azure Bot keeps its app id. That is neither ${app_id:-an app called $display_name}
nor $name-identity, so nothing was changed. If it is the app you mean, add --app-id $bot_id; else choose another --name." ;;
esac
if [ -n "$app_id" ]; then
  say 'app' "$app_id, found"
else
  app_id="$(az ad app create --display-name "$display_name" --sign-in-audience AzureADMyOrg --query appId --output tsv)"
  say 'app' "$app_id, created"
fi

# 2. Its API. Token version 2 comes before the URI: only then may the URI be other than api://<id> (learn:
#    identifier-uri-restrictions). The scope comes before the clients that are trusted with it.
scope="$(az ad app show --id "$app_id" --query "api.oauth2PermissionScopes[?value=='access_as_user'].id | [0]" --output tsv)"
case "$scope" in '' | None) scope="$(new_guid)" ;; esac
uri="${api_uri:-api://botid-$app_id}"
api="\"requestedAccessTokenVersion\":2,\"oauth2PermissionScopes\":[{\"id\":\"$scope\",\"value\":\"access_as_user\",\"type\":\"User\",\"isEnabled\":true,\"adminConsentDisplayName\":\"Ask Who Attended as the user\",\"adminConsentDescription\":\"Lets Teams sign users in to Who Attended.\",\"userConsentDisplayName\":\"Ask Who Attended as you\",\"userConsentDescription\":\"Lets Teams sign you in to Who Attended.\"}]"
trusted=''
for client in $teams_clients; do
  trusted="$trusted${trusted:+,}{\"appId\":\"$client\",\"delegatedPermissionIds\":[\"$scope\"]}"
done
patch_app "{\"api\":{$api}}"
patch_app "{\"identifierUris\":[\"$uri\"],\"api\":{$api,\"preAuthorizedApplications\":[$trusted]}}"
say 'api' "$uri/access_as_user, open to the Teams clients"

# 3. Where Entra may send people back to.
patch_app "{\"web\":{\"redirectUris\":[\"https://token.botframework.com/.auth/web/redirect\",\"$public_url/auth/return\"]}}"
say 'redirects' "Token Service and $public_url/auth/return"

# 4. What it may ask of Graph.
access=''
for permission in $delegated; do
  id="$(az ad sp show --id "$graph_app" --query "oauth2PermissionScopes[?value=='$permission'].id | [0]" --output tsv)"
  case "$id" in '' | None) fail "Microsoft Graph in this tenant has no permission $permission" ;; esac
  access="$access${access:+,}{\"id\":\"$id\",\"type\":\"Scope\"}"
done
if [ -n "$application_access" ]; then
  id="$(az ad sp show --id "$graph_app" --query "appRoles[?value=='OnlineMeetingArtifact.Read.All'].id | [0]" --output tsv)"
  case "$id" in '' | None) fail 'Microsoft Graph in this tenant has no application permission OnlineMeetingArtifact.Read.All' ;; esac
  access="$access,{\"id\":\"$id\",\"type\":\"Role\"}"
fi
patch_app "{\"requiredResourceAccess\":[{\"resourceAppId\":\"$graph_app\",\"resourceAccess\":[$access]}]}"
say 'permissions' "$delegated${application_access:+, and OnlineMeetingArtifact.Read.All as an application}"

# 5. Whom it trusts instead of a secret: the managed identity of the web app, and the Token Service for this one connection.
trust() {
  local credential="$1" subject="$2" body present
  body="{\"name\":\"$credential\",\"issuer\":\"https://login.microsoftonline.com/$tenant/v2.0\",\"subject\":\"$subject\",\"audiences\":[\"api://AzureADTokenExchange\"]}"
  present="$(az ad app federated-credential list --id "$app_id" --query "[?name=='$credential'].subject | [0]" --output tsv)"
  case "$present" in
    "$subject") say 'trusts' "$credential, as before" ;;
    '' | None)
      az ad app federated-credential create --id "$app_id" --parameters "$body" >/dev/null
      say 'trusts' "$credential, added" ;;
    *)
      az ad app federated-credential update --id "$app_id" --federated-credential-id "$credential" --parameters "$body" >/dev/null
      say 'trusts' "$credential, changed" ;;
  esac
}
trust 'who-attended-identity' "$principal"
trust 'who-attended-token-service' "/eid1/c/pub/t/$(encode_guid "$tenant")/a/$(encode_guid "$token_service")/$name-$connection"

# 6. Its face in this tenant, and consent.
if az ad sp show --id "$app_id" >/dev/null 2>&1; then
  say 'enterprise' 'application found'
else
  az ad sp create --id "$app_id" >/dev/null
  say 'enterprise' 'application created'
fi
by_hand="Entra admin center, Enterprise applications, $display_name, Permissions: Grant admin consent"
not_consented=''
if [ -z "$admin_consent" ]; then
  say 'consent' 'not given: many tenants then show people "Need admin approval". An administrator adds --admin-consent'
elif az ad app permission admin-consent --id "$app_id" 2>/dev/null; then
  say 'consent' 'given for everybody in the tenant'
# Cloud Shell has no token for the command above (Azure/azure-cli issues 8912 and 25257), and has one for this, which knows delegated permissions only.
elif az ad app permission grant --id "$app_id" --api "$graph_app" --scope "$delegated" >/dev/null && [ -z "$application_access" ]; then
  say 'consent' 'given for everybody in the tenant'
else
  not_consented="Consent was not given, or not all of it. Run this again in a minute, or an administrator does it by hand: $by_hand"
fi

own=''
[ -z "$api_uri" ] || own="$own apiUri=$api_uri"
[ "$public_url" = "https://$name.azurewebsites.net" ] || own="$own publicUrl=$public_url"
[ "$connection" = 'attendance' ] || own="$own oauthConnectionName=$connection"
[ -z "$application_access" ] || own="$own applicationAccess=summaries"
cat <<TEXT

Deploy with this line, and with every parameter of your own that the last deployment had:
  az deployment group create --resource-group $group --name $name \\
    --template-file deploymentTemplates/azuredeploy.json --parameters name=$name ssoClientId=$app_id botAppType=$bot_app_type$own
TEXT
[ -z "$not_consented" ] || fail "$not_consented"
