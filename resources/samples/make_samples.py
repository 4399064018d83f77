#!/usr/bin/env python3
"""Fills the sample projects: replays each migrations folder into dev.db beside its schema, as `migrate deploy` would,
and adds made-up data. The same seed gives the same rows, so a change of this script or of a migration shows as a
change of dev.db and nothing else does.

usage: make_samples.py [FOLDER]     FOLDER holds shop/ and blog/; default: the folder of this script
"""
import hashlib
import json
import random
import sqlite3
import sys
import uuid
from datetime import datetime, timedelta, timezone
from pathlib import Path

HISTORY_TABLE = """CREATE TABLE "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)"""
START = datetime(2025, 3, 10, tzinfo=timezone.utc)
END = datetime(2026, 6, 30, tzinfo=timezone.utc)


def milliseconds(moment):
    return int(moment.timestamp() * 1000)


def replay(project, rng):
    """A new dev.db with the project's history applied and recorded."""
    path = project / "dev.db"
    path.unlink(missing_ok=True)
    db = sqlite3.connect(path, isolation_level=None)
    db.execute(HISTORY_TABLE)
    for folder in sorted(p for p in (project / "migrations").iterdir() if p.is_dir()):
        script = (folder / "migration.sql").read_bytes()
        db.executescript(script.decode())
        started = datetime.strptime(folder.name[:14], "%Y%m%d%H%M%S").replace(tzinfo=timezone.utc)
        row = (str(uuid.UUID(int=rng.getrandbits(128), version=4)), hashlib.sha256(script).hexdigest(),
               milliseconds(started) + rng.randrange(40, 200), folder.name, milliseconds(started), 1)
        db.execute('INSERT INTO "_prisma_migrations" (id, checksum, finished_at, migration_name, started_at, '
                   'applied_steps_count) VALUES (?, ?, ?, ?, ?, ?)', row)
    db.execute("PRAGMA foreign_keys = ON")
    return db


def insert(db, table, rows):
    rows = list(rows)
    columns = ", ".join(f'"{name}"' for name in rows[0])
    marks = ", ".join("?" for _ in rows[0])
    db.executemany(f'INSERT INTO "{table}" ({columns}) VALUES ({marks})', [tuple(row.values()) for row in rows])


def finish(db):
    broken = db.execute("PRAGMA foreign_key_check").fetchall()
    assert not broken, broken
    db.execute("VACUUM")
    db.close()


FIRST = """Ada Ben Carla David Elif Farid Greta Hanna Igor Jana Karim Lena Milan Nora Oskar Paula Quinn Rosa Samir Tilda
Uwe Vera Wanda Xaver Yusuf Zoe Anouk Björn Chloé Dörte Émile Finn Gülay Håkon Ines Jürgen Käthe Luis Mateo Noël""".split()
LAST = """Abel Bauer Castro Demir Engel Fischer Graf Huber Iversen Jansen Keller Lang Moreau Novák Otten Petersen Quast
Richter Sommer Thiel Ulrich Vogel Weber Yılmaz Zimmer Ahrens Brandt Dubois Eriksen Ferrari""".split()
STREETS = "Hafenstraße,Am Deich,Wattweg,Lindenallee,Rue du Port,Kirchplatz,Mühlenweg,Storgata,Via Roma,Dünenpfad".split(",")
CITIES = [("Husum", "25813", "DE"), ("Bremen", "28195", "DE"), ("Leipzig", "04109", "DE"), ("Wien", "1010", "AT"),
          ("Lyon", "69001", "FR"), ("Aarhus", "8000", "DK"), ("Groningen", "9711", "NL"), ("Bergen", "5003", "NO")]
CATEGORIES = [("outdoor", "Outdoor", None), ("optics", "Optics", "outdoor"), ("bags", "Bags", "outdoor"),
              ("clothing", "Clothing", "outdoor"), ("jackets", "Jackets", "clothing"), ("boots", "Boots", "clothing"),
              ("books", "Books", None), ("field-guides", "Field guides", "books"), ("maps", "Maps", "books"),
              ("garden", "Garden", None), ("nest-boxes", "Nest boxes", "garden"), ("feeders", "Feeders", "garden")]
GOODS = {"optics": ["Binoculars", "Monocular", "Spotting scope", "Tripod"], "bags": ["Backpack", "Shoulder bag", "Dry bag"],
         "jackets": ["Rain jacket", "Down jacket", "Wind shell"], "boots": ["Wading boots", "Hiking boots", "Rubber boots"],
         "field-guides": ["Guide to waders", "Guide to gulls", "Guide to warblers"], "maps": ["Tide map", "Trail map"],
         "nest-boxes": ["Nest box, tit", "Nest box, swift", "Nest box, owl"], "feeders": ["Seed feeder", "Nut feeder"]}
ADJECTIVES = "Classic,Compact,Light,Pro,Coastal,Nordic,Junior,Travel,Winter,Marsh".split(",")
TAGS = "new,sale,bestseller,vegan,recycled,gift,last-chance,limited,kids,waterproof".split(",")


def moment(rng, start=START, end=END):
    return start + timedelta(seconds=rng.randrange(int((end - start).total_seconds())))


def customers(rng, count):
    for i in range(1, count + 1):
        first, last = rng.choice(FIRST), rng.choice(LAST)
        created = moment(rng)
        # Phones are missing for a third and shared within households: making the column required or unique finds rows.
        phone = None if rng.random() < 0.33 else f"+49 4841 {rng.randrange(1000, 1400)}"
        yield {"id": i, "email": f"{first}.{last}{i}@example.org".lower(), "name": f"{first} {last}", "phone": phone,
               "newsletter": rng.random() < 0.4, "createdAt": milliseconds(created),
               "updatedAt": milliseconds(created + timedelta(days=rng.randrange(30))),
               "referrerId": rng.randrange(1, i) if i > 10 and rng.random() < 0.2 else None}


def addresses(rng, customer_count):
    number = 0
    for customer in range(1, customer_count + 1):
        for kind in ("BILLING", "SHIPPING"):
            number += 1
            city, code, country = rng.choice(CITIES)
            yield {"id": number, "kind": kind, "street": f"{rng.choice(STREETS)} {rng.randrange(1, 120)}", "city": city,
                   "postal_code": code, "country": country, "customerId": customer}


def products(rng, category_ids):
    number = 0
    for slug, goods in GOODS.items():
        for good in goods:
            for adjective in rng.sample(ADJECTIVES, 6):
                number += 1
                yield {"id": number, "name": f"{adjective} {good}", "description": f"{good} of the {adjective.lower()} line.",
                       "price": rng.randrange(790, 39900, 10), "stock": rng.choice([0, 0, 3, 12, 40, 150]),
                       "weight": round(rng.uniform(0.1, 4.0), 2) if rng.random() < 0.8 else None,
                       "active": rng.random() < 0.92,
                       "attributes": json.dumps({"colour": rng.choice(["sand", "slate", "reed"])}) if rng.random() < 0.5 else None,
                       "createdAt": milliseconds(moment(rng)), "categoryId": category_ids[slug]}


def make_shop(project):
    rng = random.Random(4841)
    db = replay(project, rng)
    db.execute("BEGIN")
    customer_count, order_count = 320, 900
    insert(db, "Customer", customers(rng, customer_count))
    insert(db, "Address", addresses(rng, customer_count))
    category_ids = {slug: i for i, (slug, _, _) in enumerate(CATEGORIES, 1)}
    insert(db, "Category", ({"id": category_ids[slug], "slug": slug, "title": title, "position": category_ids[slug],
                             "parentId": category_ids.get(parent)} for slug, title, parent in CATEGORIES))
    goods = list(products(rng, category_ids))
    insert(db, "Product", goods)
    insert(db, "product_images", ({"productId": p["id"], "position": k, "url": f"/images/{p['id']}-{k}.jpg",
                                   "alt": p["name"] if k == 0 else None} for p in goods for k in range(rng.randrange(1, 4))))
    insert(db, "Tag", ({"id": i, "name": name} for i, name in enumerate(TAGS, 1)))
    insert(db, "_ProductToTag", ({"A": p["id"], "B": tag} for p in goods
                                 for tag in sorted(rng.sample(range(1, len(TAGS) + 1), rng.randrange(0, 4)))))
    coupons = [("WELCOME10", 10, None), ("SPRING15", 15, datetime(2026, 5, 31, tzinfo=timezone.utc)),
               ("WADER20", 20, datetime(2026, 12, 31, tzinfo=timezone.utc))]
    insert(db, "Coupon", ({"code": code, "percent": percent, "expiresAt": milliseconds(until) if until else None}
                          for code, percent, until in coupons))

    orders, items, payments, shipments = [], [], [], []
    for order in range(1, order_count + 1):
        customer = rng.randrange(1, customer_count + 1)
        placed = moment(rng, START + timedelta(days=30))
        status = rng.choices(["NEW", "PAID", "SHIPPED", "DELIVERED", "CANCELLED"], [8, 12, 15, 60, 5])[0]
        total = 0
        for product in rng.sample(goods, rng.randrange(1, 5)):
            quantity = rng.choice([1, 1, 1, 2, 3])
            total += quantity * product["price"]
            items.append({"id": len(items) + 1, "orderId": order, "productId": product["id"], "quantity": quantity,
                          "unitPrice": product["price"]})
        coupon = rng.choice(coupons) if rng.random() < 0.15 else None
        if coupon:
            total = total * (100 - coupon[1]) // 100
        orders.append({"id": order, "number": f"S-{10000 + order}", "status": status, "total": total,
                       "note": "Please leave it at the neighbour's." if rng.random() < 0.08 else None,
                       "placedAt": milliseconds(placed), "customerId": customer, "billingId": 2 * customer - 1,
                       "shippingId": 2 * customer, "couponCode": coupon[0] if coupon else None})
        if status in ("PAID", "SHIPPED", "DELIVERED"):
            payments.append({"id": len(payments) + 1, "orderId": order, "method": rng.choice(["CARD", "TRANSFER", "INVOICE"]),
                             "amount": total, "reference": f"RF{rng.randrange(10**9):09d}" if rng.random() < 0.9 else None,
                             "paidAt": milliseconds(placed + timedelta(hours=rng.randrange(1, 90)))})
        if status in ("SHIPPED", "DELIVERED"):
            shipped = placed + timedelta(days=rng.randrange(1, 6))
            delivered = milliseconds(shipped + timedelta(days=rng.randrange(1, 5))) if status == "DELIVERED" else None
            shipments.append({"id": len(shipments) + 1, "orderId": order, "carrier": rng.choice(["DHL", "GLS", "PostNord"]),
                              "tracking": f"JD{rng.randrange(10**12):012d}" if rng.random() < 0.95 else None,
                              "shippedAt": milliseconds(shipped), "deliveredAt": delivered})
    insert(db, "Order", orders)
    insert(db, "OrderItem", items)
    insert(db, "Payment", payments)
    insert(db, "Shipment", shipments)

    pairs = sorted({(rng.choice(goods)["id"], rng.randrange(1, customer_count + 1)) for _ in range(700)})
    insert(db, "Review", ({"id": i, "rating": rng.choices([1, 2, 3, 4, 5], [3, 5, 12, 35, 45])[0],
                           "title": rng.choice(["Great", "Good value", "Not for me", None]), "body": "",
                           "createdAt": milliseconds(moment(rng, START + timedelta(days=100))), "productId": product,
                           "customerId": customer} for i, (product, customer) in enumerate(pairs, 1)))
    carts = [{"id": str(uuid.UUID(int=rng.getrandbits(128), version=4)),
              "customerId": rng.randrange(1, customer_count + 1) if rng.random() < 0.7 else None,
              "createdAt": milliseconds(moment(rng, END - timedelta(days=20)))} for _ in range(60)]
    insert(db, "Cart", carts)
    insert(db, "CartItem", ({"cartId": cart["id"], "productId": product["id"], "quantity": rng.choice([1, 1, 2])}
                            for cart in carts for product in rng.sample(goods, rng.randrange(1, 5))))
    db.execute("COMMIT")
    finish(db)


def make_blog(project):
    rng = random.Random(1758)
    db = replay(project, rng)
    db.execute("BEGIN")
    insert(db, "User", ({"id": i, "email": f"{FIRST[i].lower()}@example.org", "name": FIRST[i],
                         "role": "AUTHOR" if i < 4 else "READER"} for i in range(1, 21)))
    birds = ["dunlin", "knot", "curlew", "godwit", "plover", "turnstone", "sanderling", "oystercatcher"]
    insert(db, "Post", ({"id": i, "slug": f"the-{bird}", "title": f"The {bird}", "body": f"What we saw of the {bird} this year.",
                         "published": i < 7, "createdAt": milliseconds(moment(rng)), "authorId": rng.randrange(1, 4)}
                        for i, bird in enumerate(birds, 1)))
    insert(db, "Tag", ({"name": name} for name in ("coast", "migration", "spring")))
    insert(db, "_PostToTag", ({"A": i, "B": name} for i in range(1, 9) for name in ("coast", "migration")[:1 + i % 2]))
    insert(db, "Comment", ({"id": i, "text": rng.choice(["Lovely.", "Where was that?", "Seen one too!"]),
                            "createdAt": milliseconds(moment(rng)), "postId": 1 + i % 6, "authorId": rng.randrange(4, 21),
                            "replyToId": i - 6 if i > 12 and i % 3 == 0 else None} for i in range(1, 61)))
    db.execute("COMMIT")
    finish(db)


if __name__ == "__main__":
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent
    make_shop(root / "shop")
    make_blog(root / "blog")
