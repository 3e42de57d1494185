# Made the vectors "password_srp" of crypto.json from the definition at https://core.telegram.org/api/srp:
# both sides are computed, and must have the same key. Run with python3; prints JSON.
import hashlib, json, random

p = int(  # the well-known prime
    "c71caeb9c6b1c9048e6c522f70f13f73980d40238e3e21c14934d037563d930f48198a0aa7c14058229493d22530f4db"
    "fa336f6e0ac925139543aed44cce7c3720fd51f69458705ac68cd4fe6b6b13abdc9746512969328454f18faf8c595f64"
    "2477fe96bb2a941d5bcd1d4ac8cc49880708fa9b378e3c4f3a9060bee67cf9a4a4a695811051907e162753b56b0f6b41"
    "0dba74d8a84b2a14b3144e0ef1284754fd17ed950d5965b4b9dd46582db1178d169c6bc465b0d6ff9ca3928fef5b9ae4"
    "e418fc15e83ebea0f87fa9ff5eed70050ded2849f47bf959d956850ce929851f0d8115f635b105ee2e4e15d04b2454bf"
    "6f4fadf034b10403119cd8e3b92fcc5b", 16)
H = lambda *parts: hashlib.sha256(b"".join(parts)).digest()
SH = lambda data, salt: H(salt, data, salt)
P = lambda number: number.to_bytes(256, "big")
I = lambda data: int.from_bytes(data, "big")
rnd = random.Random(71)
vectors = []
for g, password in ((3, "hunter2"), (7, "пароль ☂"), (3, "")):
    salt1 = bytes(rnd.randrange(256) for _ in range(40))
    salt2 = bytes(rnd.randrange(256) for _ in range(16))
    a, b = rnd.getrandbits(2048), rnd.getrandbits(2048)
    ph1 = SH(SH(password.encode(), salt1), salt2)
    x = I(SH(hashlib.pbkdf2_hmac("sha512", ph1, salt1, 100000), salt2))
    v, k = pow(g, x, p), I(H(P(p), P(g)))
    A, B = pow(g, a, p), (k * v + pow(g, b, p)) % p
    u = I(H(P(A), P(B)))
    client = pow((B - k * v) % p, a + u * x, p)
    server = pow(A * pow(v, u, p) % p, b, p)
    assert client == server
    mixed = bytes(i ^ j for i, j in zip(H(P(p)), H(P(g))))
    M1 = H(mixed, H(salt1), H(salt2), P(A), P(B), H(P(client)))
    vectors.append(dict(
        password=password, g=str(g), p=P(p).hex(), salt1=salt1.hex(), salt2=salt2.hex(), a=P(a).hex(),
        verifier=P(v).hex(), B=P(B).hex(), A=P(A).hex(), M1=M1.hex()))
print(json.dumps(vectors, indent=1, ensure_ascii=False))
