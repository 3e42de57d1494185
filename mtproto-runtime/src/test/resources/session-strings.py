# Made session-strings.json from the definitions: Telethon's StringSession.save, Pyrogram's
# Storage.SESSION_STRING_FORMAT and its older forms, GramJS's StringSession.save. Run with python3; prints JSON.
import base64, json, socket, struct

key = bytes((i * 7 + 3) % 256 for i in range(256))
url = lambda data: base64.urlsafe_b64encode(data).decode()
four, six = socket.inet_pton(socket.AF_INET, "149.154.167.51"), socket.inet_pton(socket.AF_INET6, "2001:67c:4e8:f002::a")
host = b"venus.web.telegram.org"
print(json.dumps(dict(
    key=key.hex(),
    telethon="1" + url(struct.pack(">B4sH256s", 2, four, 443, key)),
    telethon_ipv6="1" + url(struct.pack(">B16sH256s", 2, six, 443, key)),
    pyrogram=url(struct.pack(">BI?256sQ?", 4, 123456, False, key, 5000000001, True)).rstrip("="),
    pyrogram_old=url(struct.pack(">B?256sI?", 4, True, key, 3000000001, False)).rstrip("="),
    pyrogram_old_64=url(struct.pack(">B?256sQ?", 4, False, key, 5000000001, False)).rstrip("="),
    gramjs="1" + base64.b64encode(struct.pack(">Bh", 4, len(host)) + host + struct.pack(">h", 443) + key).decode(),
), indent=1))
