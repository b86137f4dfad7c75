/* SPDX-License-Identifier: 0BSD */
/* The kinds of hostile clients: what each sends, and what it must get. */

struct text {
	const char *bytes;
	unsigned int size;
};

#define TEXT(s) \
	{ \
		s, sizeof(s) - 1 \
	}
#define GET(path) TEXT("GET " path " HTTP/1.1\r\nHost: x\r\n\r\n")
#define LAST(path) TEXT("GET " path " HTTP/1.0\r\n\r\n")
#define FIVE(s) s s s s s

static const struct text nothing[] = { TEXT("") };
static const struct text head[] = { TEXT("GET /a.txt HTTP/1.1\r\nHost: x\r\nX: ") };
static const struct text begun[] = { TEXT("G"), TEXT("GET /a.txt HTTP/1.1\r\nHo"),
	TEXT("GET /a.txt HTTP/1.1\r\nHost: x\r\n") };
static const struct text huge[] = { GET("/huge") };
static const struct text huge_last[] = { LAST("/huge") };
static const struct text large_last[] = { LAST("/large") };
static const struct text small_last[] = { LAST("/a.txt") };
static const struct text fifty[] = { TEXT(FIVE(
	FIVE("GET /a.txt HTTP/1.1\r\nHost: x\r\n\r\nGET /none HTTP/1.1\r\nHost: x\r\n\r\n"))) };
static const struct text raced[] = { GET("/raced"), GET("/dir/a.txt"), GET("/dir/../raced"),
	GET("/raced/"), GET("/dir") };
static const struct text outside[] = { GET("/../secret"), GET("/%2e%2e/secret"),
	GET("/..%2fsecret"), GET("/%2E%2E%2Fsecret"), GET("/dir/../../secret"),
	GET("/.%2e/outside/a.txt"), GET("/%252e%252e/secret"), GET("/..\\secret"),
	GET("/%00/../../secret"), GET("/a.txt%00"), GET("//../secret"), GET("/link"),
	GET("/outside/secret"), GET("/proc/self/root/etc/passwd"), GET("http://x/../secret"),
	GET("/%c0%ae%c0%ae/secret"), GET("/./.././secret"), GET("/link/../secret") };
static const struct text broken[] = { TEXT("\r\n\r\nx\r\n\r\n"), TEXT("GET\r\n\r\n"),
	TEXT("GET /a.txt HTTP/9.9\r\n\r\n"), TEXT("GET /a.txt HTTP/1.1\r\n\r\n"),
	TEXT("GET /a.txt HTTP/1.1\r\nHost : x\r\n\r\n"), TEXT("GET /a\0b HTTP/1.0\r\n\r\n"),
	TEXT("\0\377\376\r\n\r\n"), TEXT("POST / HTTP/1.1\r\nHost: x\r\n\r\n"),
	TEXT("GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\nx"),
	TEXT("GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nfffffffff\r\n"),
	GET("/%"), GET("/%zz") };
static const struct text long_ones[] = { TEXT("GET /"), TEXT("GET / HTTP/1.1\r\nHost: x\r\nX: "),
	TEXT("") };
static const struct text ranges[] = { TEXT("GET /long.txt HTTP/1.0\r\nRange: bytes=0-0\r\n\r\n"),
	TEXT("GET /long.txt HTTP/1.0\r\nRange: bytes=9-1,-5,99999999999999999999-\r\n\r\n") };

#define TEXTS(list) list, sizeof(list) / sizeof(list[0])
#define NEVER 1 /* of `reads' */

static struct kind {
	const char *name;
	int count;
	const struct text *texts;
	unsigned int different;
	const char *status; /* the first digits that an answer may have */
	unsigned int least; /* answers that must come */
	unsigned int pace; /* bytes a second, if it is slow to send */
	char fill; /* what it goes on to send, for ever */
	unsigned int reads; /* one more than the bytes read a second, if it is slow to read */
	unsigned int leaves; /* after how many seconds, whatever came */
	int kept; /* the server must not end its connection */
	int polite; /* ends its connection without a reset */
	/* What became of it. */
	unsigned int opened, ended, wrong, statuses[4];
} kinds[] = {
	{ .name = "idle", .count = 6300, TEXTS(nothing), .status = "" },
	{ .name = "slow head", .count = 3000, TEXTS(head), .status = "", .pace = 3, .fill = 'x' },
	{ .name = "slow request",
		.count = 500,
		TEXTS(small_last),
		.status = "2",
		.least = 1,
		.pace = 6 },
	{ .name = "never reads",
		.count = 1000,
		TEXTS(huge),
		.status = "",
		.reads = NEVER,
		.leaves = 16 },
	{ .name = "slow reader",
		.count = 1000,
		TEXTS(huge),
		.status = "2",
		.reads = 20001,
		.kept = 1 },
	{ .name = "half a request",
		.count = 100,
		TEXTS(begun),
		.status = "",
		.leaves = 1,
		.polite = 1 },
	{ .name = "half an answer",
		.count = 100,
		TEXTS(huge),
		.status = "2",
		.reads = 1001,
		.leaves = 1 },
	{ .name = "pipeline", .count = 50, TEXTS(fifty), .status = "24", .least = 50 },
	{ .name = "outside", .count = 100, TEXTS(outside), .status = "45", .least = 1 },
	{ .name = "race", .count = 100, TEXTS(raced), .status = "2345", .least = 1 },
	{ .name = "broken", .count = 100, TEXTS(broken), .status = "45", .least = 1 },
	{ .name = "too long",
		.count = 50,
		TEXTS(long_ones),
		.status = "4",
		.pace = 50000,
		.fill = 'x',
		.leaves = 20 },
	{ .name = "range", .count = 20, TEXTS(ranges), .status = "2", .least = 1 },
	{ .name = "large", .count = 5, TEXTS(large_last), .status = "2", .least = 1 },
	{ .name = "1 GiB", .count = 1, TEXTS(huge_last), .status = "2", .least = 1 },
};
