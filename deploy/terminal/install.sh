#!/bin/sh
# From a bare Debian 12 or 13 to a locked terminal. Run it as root; run it again whenever you like.
#   ./install.sh https://arobase.example.org [--two-screens] [--overlayroot]
set -eu
cd "$(dirname "$0")"

say() { printf '\n== %s\n' "$1"; }
stop() { printf '%s\n' "$1" >&2; exit 1; }
ask() { printf '%s ' "$1" >&2; IFS= read -r answer; printf '%s' "$answer"; }

[ "$(id -u)" -eq 0 ] || stop "Lancez ce programme en tant que root."
. /etc/os-release
case ${VERSION_ID:-} in 12 | 13) ;; *) stop "Il faut Debian 12 ou 13." ;; esac

origin= two_screens= overlay=
for word in "$@"; do
    case $word in
        --two-screens) two_screens=yes ;;
        --overlayroot) overlay=yes ;;
        https://*) origin=$word ;;
        *) stop "Mot inconnu : $word" ;;
    esac
done
[ -n "$origin" ] || origin=$(ask "Adresse du serveur (https://…) :")
origin=${origin%/}
printf '%s' "$origin" | grep -Eq '^https://[A-Za-z0-9.-]+(:[0-9]+)?$' || stop "Cette adresse ne convient pas : $origin"
host=${origin#https://}
port=${host##*:}
[ "$port" != "$host" ] || port=443
host=${host%%:*}

say "Paquets"
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends chromium cage seatd grim python3 cups cups-client cups-ipp-utils ipp-usb \
    alsa-utils espeak-ng fonts-dejavu-core unattended-upgrades chrony usbguard nftables libpam-systemd dbus openssh-server \
    ${two_screens:+weston} ${overlay:+overlayroot}

say "Comptes"
getent group borne >/dev/null || groupadd --system borne
id borne >/dev/null 2>&1 || useradd --system --gid borne --create-home --home-dir /var/lib/borne --shell /usr/sbin/nologin borne
id borne-agent >/dev/null 2>&1 || useradd --system --gid borne --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin borne-agent
usermod -aG video,render,input,audio borne
usermod -aG input,audio,lp borne-agent

say "Programmes et réglages"
install -m 755 bin/* /usr/local/bin/
install -d -m 755 /etc/borne /usr/share/borne /etc/chromium/policies/managed /etc/chromium.d /etc/systemd/system.conf.d
install -m 644 etc/offline.html /usr/share/borne/offline.html
install -m 644 etc/weston.ini /etc/borne/weston.ini
install -m 644 etc/chromium-flags /etc/chromium.d/borne
sed "s|@ORIGIN@|$origin|g" etc/policy.json.in >/etc/chromium/policies/managed/borne.json
chmod 644 /etc/chromium/policies/managed/borne.json
printf 'ORIGIN=%s\n' "$origin" >/etc/borne/borne.env
if [ -e /etc/borne/borne.ini ]; then
    sed -i "s|^server *=.*|server = $origin|" /etc/borne/borne.ini
else
    printf '[borne]\nserver = %s\n# cups:NOM, device:/dev/usb/lp0, ou rien\nstrip =\nsheet =\n' "$origin" >/etc/borne/borne.ini
fi
printf 'd /run/borne 2770 borne-agent borne -\nd /run/borne/souhaits 2770 borne-agent borne -\nd /run/borne/images 2770 borne-agent borne -\n' >/etc/tmpfiles.d/borne.conf
systemd-tmpfiles --create /etc/tmpfiles.d/borne.conf
printf 'auth required pam_unix.so nullok\naccount required pam_unix.so\nsession required pam_unix.so\nsession required pam_systemd.so\n' >/etc/pam.d/borne
# A machine that hangs starts again by itself.
printf '[Manager]\nRuntimeWatchdogSec=30\nRebootWatchdogSec=5min\n' >/etc/systemd/system.conf.d/borne.conf

say "Imprimantes"
cp -n /etc/cups/cupsd.conf /etc/cups/cupsd.conf.debian
sed -i '/^PreserveJobHistory\|^PreserveJobFiles\|^MaxJobTime/d' /etc/cups/cupsd.conf
cat etc/cups.conf >>/etc/cups/cupsd.conf

say "Pare-feu"
addresses() { getent "$1" "$host" | awk '{print $1}' | sort -u | paste -sd, -; }
four=$(addresses ahostsv4) || four=
six=$(addresses ahostsv6 | tr ',' '\n' | grep -v '^::ffff:' | paste -sd, -) || six=
[ -n "$four$six" ] || stop "Le nom $host ne mène nulle part."
sed -e "s|@SERVER4@|${four:+elements = { $four \}}|" -e "s|@SERVER6@|${six:+elements = { $six \}}|" -e "s|@PORT@|$port|g" \
    etc/nftables.conf.in >/etc/nftables.conf
nft -c -f /etc/nftables.conf

say "Appareils USB : ceux qui sont branchés maintenant sont admis, les autres refusés"
[ -s /etc/usbguard/rules.conf ] || usbguard generate-policy >/etc/usbguard/rules.conf
chmod 600 /etc/usbguard/rules.conf

say "Sortie pour le personnel"
while [ ! -s /etc/borne/pin ]; do
    stty -echo 2>/dev/null || true
    pin=$(ask "Code de maintenance (au moins 6 signes) :")
    stty echo 2>/dev/null || true
    printf '%s\n' "$pin" | borne-pin --set || true
done

say "Services"
install -m 644 units/* /etc/systemd/system/
printf 'PasswordAuthentication no\nPermitRootLogin prohibit-password\n' >/etc/ssh/sshd_config.d/borne.conf
systemctl daemon-reload
if [ -n "$two_screens" ]; then
    systemctl disable -q borne@tty1.service 2>/dev/null || true
    systemctl enable -q borne-weston@tty1.service
else
    systemctl disable -q borne-weston@tty1.service 2>/dev/null || true
    systemctl enable -q borne@tty1.service
fi
systemctl enable -q borne-agent borne-wish.path borne-picture.path borne-restart.timer borne-maintenance nftables usbguard \
    chrony unattended-upgrades cups
systemctl set-default -q graphical.target
systemctl restart cups nftables

if [ ! -s /var/lib/borne-agent/token ]; then
    say "Inscription de la borne"
    install -d -m 700 -o borne-agent -g borne /var/lib/borne-agent
    code=$(ask "Code d'inscription, donné par la console :")
    runuser -u borne-agent -- borne-agent --enrol "$code"
fi
if [ -n "$overlay" ]; then
    printf 'overlayroot="tmpfs:recurse=0"\n' >/etc/overlayroot.local.conf
fi
say "C'est prêt. Redémarrez la machine : systemctl reboot"
