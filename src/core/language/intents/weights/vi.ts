/** Made by `npm run weigh` from the labelled sets: what each word and concept says of each wish. */
export const VIETNAMESE = `^ $	b-5g4p5q4s6u15v9w22
^ ngay	a28c-12e-21g-4k-5l-7n14r15w4
^ ngay mai	a11b-6c-11e-14i-5n-7v-4w7
ngay	a32c-11d-13e16g-7i15j-13l-6n28p-6r14t11u-4v-6w23
ngay mai	a9b6e9f-7i-4k-4l-5n-4w4
ngay mai co	a6
mai	a38b27c29d-6e24f-16g-11h-5i-9k16l-13n13t-5v-9w16
mai co	a9c-4d-5e-4g-11h-10j-8k-9l-4o5v-12w11
mai co hoc	a10b-5d-4e-7
co	a4b8c20d9e12f7h16j11m-6n-38o-26p-5q-35r-6s-4u-11v-7
co hoc	a43b-18c-7d-5e-20f-9g-5h-9i-13l-4n9o9p6q6r5s7t5u4w-22
co hoc khong	a17b-9c-4d-4e-5i-4w-9
hoc	a43b48c-4d27e30f37g4h30i18j-13k-24l44m-15n-10o17p-9q-6r19s-10t-4u-11v-16
hoc khong	a22b4d10e-13g-7h-7i-4l8o4p4r4v-6w-17
hoc khong a	a5b9d11e-5h-4l-7
khong	a13b6c-12d6e10g5j-10k8o-31p4q7r-5s-19t-32u-39v31w-4
khong a	b11d5e-9g-10h10i-5j-9k-5l16m-14p8q-4s-9t-6u-17v13w-14
khong a $	a6b7c-6d9f4g-6h13j-6l17m-10n4o6p12r5s-6u-14v16w-19
a	a13b11c14d7e12h14i-27k-5m-19o-18q-18s16t7u29v26w-38
a $	a13b6c12d6e8h13i-26k-5m-18n-7o-18q-17s14t6u27v25w-35
#day	a55b21c33d16e32f23g5h-10i9l9m-24n-19p-28q-27r-26s-25t-25u-24v-31w13
#timetable	a94b-5d-22e11g-10h-4i17k5l-4n24r-10t12u6v-5w-4
#whether	a17b17e-32f-42g5i-17j4k4l7m6n-19o-7p-9q-23s-33t-25u-38v8w19
^ cho	a7b13c7d-15e4f6h-8k6l-10n-6o-5p-12r-15s-17t-17u-14v-13
^ cho em	a17b6c11f13g15h7j-8l9m7n6o-6p-8q7r-12t-4w-12
cho	a-11b24c-8h-15i5k14l22m-4n5o19p-13r-10s-34t-32u-33v-34
cho em	a13e6g12i-17j-19k-10l10o12p-9q6r7s-13t-13u-8v-14w-16
cho em xin	a17b16c11d18e-19f9g-8h4j4k9l-11n-6q-8u4w-13
em	c-13d8e33g17h11i-44j-5k9l21m-14n-21o13q-5r26t10u-19v-11w-7
em xin	a22b13c9d21f8g-12h8i-6l-10n6o-10p-4q-8r-6s6t7w-14
em xin lich	a13b-4c-6k-4
xin	a11b4c16d26e32f-13g-19h9j-25k8l-9n18o-13p-15q-18r7s20t6u-19v-18w-10
xin lich	a14b-5c-6k-4
lich	a57b-12d-10e16f-6g-4i14j-5n20o32t11u-6v-12w19
lich tap	a14b-8d-5e-5l-11v-6
lich tap huan	a14b-8d-5e-5l-11v-6
tap	a13b39c-5d28e-14f4g7i12k-5l13m-7n-9p-6q-4s-5v-4w21
tap huan	a20b28c-4d4f15i-8k-6l19o7p5w-16
huan	a20b28c-4d4f15i-8k-6l19o7p5w-16
thang	a20b7e-15g-7h10j18k-7l32n-4s5t5u-5w27
thang 12	a13b-4e-6l17w4
thang 12 $	e-4l13u-4w9
12	a13b-7i9j4l19n-6
12 $	e-4j8l15n-7u-4w10
#ask	a13b8c7d30e-21f-5h7j-6k8n10p-12q-10s-46t-22u-35w-6
^ may	a25b7d10e-12f16g-10i4j-4n17p6r-4u-5w9
^ may gio	a27b-14d4e-21g-13h-5i-6n-6u-9
may	a34b29c-21e6g27h-18i10j-15k18l-20n20q-14s-12t-10u-23v-11w22
may gio	a28b-8c-6e-21i-17w20
may gio bat	b-4c-4e-6g-8i-4
gio	a38b-14c-16d7f-15g7h4i15j16l8m6n-9o14p-7u-7v-6w6
gio bat	a10b-6e-10f-5g-10o15
gio bat dau	a8b-8c-5d-4e-13f-5g-11l-4o-5
bat	a13b-6c-4e5f7g21h-7i14k-14l-7m-5n13o35p17u-5v-9w16
bat dau	a17b-14c-7e-7g14l-4p12v-5
bat dau vay	a13b-6g-9h-5p-4w-12
dau	d7f4g10j16k6l6m-28n-10o-22p6s-29t-24u-32v23w4
dau vay	b10c-7d6e6f6h9i-5j-14l-8n5p-4s-4u-10v-12w6
dau vay ad	b14e-4f-9i4l-11m4o4q4w-4
vay	a23b24c13e9f-15g9i-24m5n-15o-10p12q-13r4s-17t-12v-21w-15
vay ad	a9b9d-4e-9f-8h11l7m4o4q4u-9w-18
vay ad $	a10e-7f-7h10l6p-4u-10w-14
ad	a18b16c-7d21e7f5g7i-13k-18n-15q-15r-4s18t29u13v-8w-23
ad $	a9b7c-14e6f5g4i-19k-23m-5n-15o-4q-21r-18t24u10v-5w-36
#when	a75b-13c-31d-4e8f-9g9h16m-7n9u-7w25
#begin	a42b9c-13d-8e-6f-11g14h6i-5j10l12p11r-5w-4
#filler	d-8f-9h-7m-4p8s4u42v26w23
^ buoi	a-4b24c14d-11e-15f29g-23h-8k-6l-8n7o4p5s-6u5
^ buoi toi	b-16c9e-6f-12w-16
buoi	a33b16c30d33e42f34g18h11i6k-10l-11r-8s20v-4w-8
buoi toi	a8b6c10e-14f-9g-5s18t4u-6v-4w-4
buoi toi hoc	b8e-4f-5l-4w-4
toi	c-26d-19e17f-11h-14i14j16l-5o-7p7q8r16s-25t-35u-21v-16w9
toi hoc	a21b6f-7h-4i-6l-12w-10
hoc luc	a9b-4w-7
hoc luc may	a16w-11
luc	a17b-4c-7d-6e-10f-6i16j4o4q12v-8w17
luc may	a5b-15c-5d-4j4v4w10
luc may gio	a4b-15c-5d-4j4v4w10
may gio $	b-6c-5i-14w19
gio $	b-4e5g-4h-4i-14j-4l12w16
#train	a48b37c29d21e9f31g11h14i-37j-26l25m-39n8p-31q-28r-5t-27u-28v-35w-12
^ chuyen	a6c13f14i-7j4k17m19q-6s4t4w6
^ chuyen de	a6f13k-7w-15
chuyen	a9b-14c29d4e-11f19h-13i-22j6k26l7m20o-11p-14s-5t-5u-12v-14w-4
chuyen de	a16b-8c16d4e-7f17g8h-5k-12l-9r-5t4w-22
chuyen de chuyen	a8c6
de	a27b15c13d18e-29f16g21h-9i14j-25o-20p12q7s-20t-16u-15v-9w-12
de chuyen	a8c6
de chuyen doi	a8c6
chuyen doi	a9c7f-5k-6l9w-4
chuyen doi so	a9c7f-5k-6l9w-4
doi	a26b15d-23e-24f-29g-25i9j7l6m17n-5p-20q-5r-8s-12t12u-27v-20w10
doi so	a10c9f-4k-7l11o-4r9w-11
so	a16b29c31d8f-10g-18h-7i30j31k26l16n-4o24p-12q-6r30v-6w20
hoc ngay	a18c-11d-6e6f-9h-4l-10w-16
hoc ngay nao	a11b-6c-4f-5w-13
ngay nao	a20b-9c-14e-4g-4h-8n15w6
nao	a35b40c21d10e-17f-13g11h9i-12j23m-17n7o-17p12q-18r-8s-17t-14u-26v-23w15
nao a	a10b14d5f-10h-7j12l14m4o4p8u-5v-5w-19
nao a $	a10b14d5f-10h-7j12l14m4o4p8u-5v-5w-19
#topic	a27b7c29d7e-13f-4g-8h-5i25j-9k-7l23o4s5u-5w-13
^ thu	a11b8c-5e-7f-4g-12h-6i12j-4k-7l5n4o5p-7r13s5t5u4v-7w16
^ thu 7	e-7l-5w10
thu	a30b10c15d10g23i17j17l13m7n-8p-7q-9r22u-9v-11w4
thu 7	a10c10e-4j-9l-5w7
thu 7 nay	c8e-7l-6w6
7	a18c10i10j-4u-6v-4w32
7 nay	c8e-7l-6w6
7 nay co	e-6l-4w8
nay	a15b-4c11d5e18f22g-5i13j-15k-9l21m-7o12p17q23r-6s-18t-16u-27v-27w10
nay co	a17b8c-20d-12e-13f-10g-11h13i8j-5l7m15p-4t4v-4
nay co phai	a9b10e-11g-5i-8o-4q4s4t4v-8w4
co phai	a17b14c14d-5g9i-6k-4l-6s5t4v-7w12
co phai di	a20e-6i-4o4p4v-5w-19
phai	c4d-12e12f-9g8h-7i11j-8m-9o-6p10q-12r-6s-12t-12u23v24
phai di	a17b-4e5i10w-7
phai di hoc	a15e-5i-5w-15
di	b27c-18d-25e37f-20g-11i10j-15k13l21m14n16o-5p-18q27r19s-12t-18u-28v-19w8
di hoc	b-13c-4d-7e23g-9i-4k-9l17m-12r-5w-6
di hoc khong	a15e-5i-5w-15
hoc khong $	a4b-10d12e-7h-7i-5l12o4p6r-4t5u5v-10w-25
khong $	a-8d12e9f-16g25h19i-10j12k10l8m14n-10q-17r11s-5u-7v10w38
^ hom	a19b7c5d-10e8f4i-16j6k-4l11o16u-5w29
^ hom nay	a9b7c6d-15e-5f7g-18i-13j-8l-4o-5w17
hom	a35b4c18d33e18f17g6h-8i12j35k-8n-11o18p-7q-8u-4w5
hom nay	a-8b6c8d8e24f18g8h-6i18j-13k-6l-13o9p-4w19
hom nay hoc	a-5b5c-9d8e-13f16l-4w-18
nay hoc	a15b15c-8d7e-14f18w-19
hoc gi	a17b-7e-9
gi	a8b5c14d6e-17g-7i-17j-9l15m9n-8o-15p45q-14r23s-14t-10u-16v16w4
gi a	a7b9c8d-5e-4f-16h9k-7p6r-5u-4v-6w-6
gi a $	a7b9c8d-5e-4f-16h9k-7p6r-5u-4v-6w-6
#what	a25b-8c6e20f9g9h20i-23j-5l14m-7o7p-7q-15s-15t-11u-24v13w23
^ bao	a8d5e23g6h16j15l-13m-4n-4o-6p-4r-4u-8w11
^ bao gio	a7d11e-13g-19h11j8l-9u-7w5
bao	a10c-7d8e18f-25g11i4j31k-19l6m-18n13o28p-16q-19r-14s-13t-15u-19v-18w15
bao gio	a22d9e-18g-7h14i-10j15l8n-4o-4u-7w4
bao gio thi	a12e-13g-19h-10u-7w-4
gio thi	a14e-5g-5h-4w-5
thi	a28b15c-6d-14e17f7g52h28i9j-8k-7m6o14p-6r-5v-14w19
khai	a21b6c6d-7e-7g-4i8j-9k-7n4o-4q13r18
khai giang	a16c-7u-4w-11
khai giang lop	a11w-8
giang	a29b4c34d30e-14f43g-8i-6k-10l-12m-6n7s15t11
giang lop	a11w-8
lop	a44b41c32d23e32f47g-30h-4i-24j-10k36l45n26o12p-10r-11s20t-14v-4w-19
lop boi	a11d-4e-9l5w8
lop boi duong	a10d-5e-11l11w-14
boi	a19e-9f-7k4p-4r-5u5w28
boi duong	a19b10e-15f-4h11l12w-16
boi duong $	a4b10e-7f-5h-5i-7k-4l14w-14
duong	a12b24c-11d11e28f-11h8i38j10k-10l9p-10s-8v-5w20
duong $	b17f-6g-5i20j-14k-8l12
^ khi	a17b-6c-4e-6g11h15i-6l-8w7
^ khi nao	a13b-5c-4f-4g10h14i-5w6
khi	a31c-10d-5e-7g25h29i9j5l-5m-6n-6o10q8r-5w9
khi nao	a23b-17c-14g15h24i-4k-5s4t4w6
ket	a18b8c-11e14f-16g18h-4i15j18k11l-12p-9q9s-4
ket thuc	a15c-4g-9k-9p-5q14r-6w-7
thuc	a19d12e-13f18g19h-5i-14k-7l-6p-6q15t-6
khoa	a34b-8c10e-11f25g26h33i-6j-6k-7l39p-6r-9
khoa hoc	a-5b-5c-12d15e-10f28g-13h12j6l16u-4
hoc vay	a20b-5c-8d8e-16f-8h-6l-11w-19
vay a	a17b10c9d4e12f6j-6k9l-10p-13r-12s-9t-7u-5v-13w-16
vay a $	a19b12c12d5f9g4h6j-7k11l-11p-11r-10s-7t-5v-11w-15
#cancelAlone	a21d-9e-8f-6h10i-11j8k-9n-11o19q58r15u-9v17
^ da	a5b8c-4d-5g-5h-5i-10p-7s19t18u29v16w-16
^ da em	a8e-6s8t12
da	a-4b-10d-17e15f-15g-11h5i13j25k-11l-12m-6n-9p-18q-10r7s19t23u27v16
da em	a8e-6s8t12
da em chao	a5s10t-4u-4
em chao	c-4d-5e-9s20t-4u-10
em chao anh	a5h5s9
chao	b6c-5d-4e-10k-4n5s55u-12v-4w-7
chao anh	a5h5s10
chao anh chi	a5s9
anh	a23b12d20f-7g-21h9i25j41k8l-13m34o-8p-15q-7r-9s39t15u-20v-8w20
anh chi	a18b-5d9e12g-8h10k15l-6m-4o-5p-8s21t15u4w-9
anh chi cho	a18b-10d-9
chi	a21b27c18d11e11f-8h50i-4j-11k38l17o-6p21q-4r-6s23t32
chi cho	a4b13e9i-7w-17
chi cho em	b10e7s-4w-7
cho em hoi	a19c11e-7f-8g-8h10k-4l-10m4q-4w5
em hoi	a20c11d-4e-10f-8g-8h10k-5l-11m4p6q-4
hoi	a29b16c13d5f22g4h4i-16j24k12l-4m-8n-8o-9p38q20r-18s-6t-7u-5v-8
chieu	a25b18c25d31e29f8g-6i-5j4s13
chieu mai	a13b-12d-7e10
mai lop	a15b-9c-10d-6e-9w-8
mai lop minh	a7b-6c-4
lop minh	a7b10c14e-9f-5g-11l-11v-7w-14
lop minh co	a18b-14d-4e-7l-5w-6
minh	a23b17c18d-8e11g-16h-20i-19j-12k-15m7p-11q7r13s5u-12v-22w6
minh co	a22b-21f-11h-4l-7r8v-10w-19
minh co hoc	a18b-14d-4e-7l-5w-6
#greet	a7b12c4d14e4h-9k-5o7p8s73t-13u-17v10w-6
ngay mai may	a10e-4w-9
mai may	a22c-5e-10g-4w-12
mai may gio	a19c-6e-9g-5i-4w-17
may gio tan	a18b-10e-12f-5l-4w-11
gio tan	a18b-10e-12f-5l-4w-11
tan	a17b4c-6d-6e-14f-15g-4l-12t7w5
hoc $	a-9b19c-9d5g17h5i15j-4k-6n-11o14q-5r-11v-7
^ cho toi	b-9d-12e10f4k7l5m4o7p-7q-14u-7w-9
cho toi	a-5b-13d5e16g9k17l8m9n18o22q-4r-18v-4
cho toi xem	a11g4r15s4w-11
toi xem	a11g4r17s4w-12
xem	a16d11e-13f-7g22h8i-14j20k-14l-4m9o-12p6q-11r22v-11w15
xem thoi	a11l-10w-9
xem thoi khoa	a11l-10w-9
thoi	a24c-6d-4e-10f31g-5h-4i11l-4m8n19q16u-7v30w17
thoi khoa	a21d-5w7
thoi khoa bieu	a21d-5w7
khoa bieu	a21d-5w7
bieu	a27b12d19e-6f-5h-4i-4k-6n-4o4q8v-10w-12
#dataVerb	a17b-10c4d30e-10f12g7h21l-22m-11n-16p11q26r45s-12t-14u-14v25w20
buoi tiep	a8e-5
buoi tiep theo	a8e-5
tiep	a28b18c10d-6h8i6j29k24l7m-6n-8o24p10q17r-13t-5u-10v-19w-15
tiep theo	a19b-15c-6e-6f-5g-5l-7w-7
tiep theo la	a11b-12c-4g-5l-5w-4
theo	a9b11c-14e-9f11g-4h5i-8j13l18m-5n15o-11q-9r8t-6w-7
theo la	a11b-12c-4g-5l-5w-4
la	a14c25e-9f-4g22h-4i5j-16k12l22n-7o-7p-6q-11r7s12t-15u-20v-30w12
khi nao $	a15c-10h10
nao $	a23b17c-21d5g7i-19j11k-13n11o-4p12q-4v-4w20
^ tuan	a23b-7c-13d-9e9g-10w-11
^ tuan sau	a26c-11d-6e-5f-5g-7o4r4v-4w-13
tuan	a29c-19d10e17f-9g22h5i13j17k-10l-6p-4q-4v-5
tuan sau	a30c-13d-5e4f-7g-8l-7w-6
sau	a21c-18d-16e13f6g15h8i10j-8k-8l12o8q10u-10v-5w-6
duoc	b-6c-18d9e20g22i-7j-4k8l27m23n-20p26q-26s-20t-7u25v-12w5
duoc nghi	a21b-5c-9d-6e-14l-10n5o4q6s6t5v-7w-5
nghi	a31c-6d9e47f9g-6h5i24j27k-12l-6n10o-4r15t4w19
nghi hom	d9e5
hom nao	a37b-13c-13d-9e-9f-9g-7i-5j-5l-4
nao khong	a8b-6c10d10e-5f-6l-9w-17
nao khong a	a11b-4
#dayOff	a57d7e-12g-8h-13i-7j-7k-8l-13m10o5s4t4v-5w11
^ thay	a-7b-10c25d12f21g-13h-5i4l7v-7w9
^ thay minh	a12c21d-16e-6f-11j-4o5v-7w-11
thay	b4c24d24f28i-14j8k-26l-6m-18n-13p-19q-13r-17s14u-18v-21
thay minh	a12c24e-8f-12g-6j-5o5v-9w-15
thay minh day	a10b7f-12j-4l-5w-8
minh day	a11b9g-4j-4l-5w-6
day	a21b13c25d-7g-12h-15i16j5k5l14m-11n-11o-12p15q16r17s-11t-7u-12v-12w4
day hom	a12b-15c-5d6e-5f-12w-7
day hom nao	a11b-20c-8d-10f-4w-4
hom nao a	a13b-7c-9g-11w-4
#lecturer	a11b24c81d36e12f39h-6i-13k-12l18m-5n10o6p-9t25v-4
^ hom nao	a24b-11c-8e-5f-12s4t4v5
nao co	a4c5d-5e-9g10h20i-6k-5m-5p-7q5u-11v-9w-4
nao co buoi	a12c-11d-6
co buoi	a24c-13d-11e-11g-4h-4w-9
cua	a-7b15c9d16e-29f5g18h7j19k-6l-13m-13n15o-4q-25r40s-19t-20u-23v-23w5
cua co	a5b-5c5d14f6g-8w-10
cua co huyen	a7c-15d15w-4
co huyen	b17c6d7e-8f10g-6l-9p-6w-21
co huyen $	a8b-14c11f6h-4j-4k-5v-4w-7
huyen	a8b16c14d10e-9f11g-14h-6i14k-4l-9p-7t-5u-6w-18
huyen $	a14b-7c15d4f7h-5i16w-12
#switchTo	a-7b-6c-8d5e15f6i11j-17k18l7m36n16q-14s-36t-10u7v4
^ anh	a8b5d17e8f-4h-9j-6l-9m8w-13
^ anh oi	a9
anh oi	a15b-5
oi	a19b10d12e18g-7h-5j-5l-14m6p8s15u-4v13
oi lich	a12e-4s-11
lich co	a11v-4w-7
lich co thay	a9
co thay	a14b11k-6m-6o5s4v-7w7
co thay doi	a12b8f-5h-4v-9w-10
thay doi	a12b8f-5h-4v-9w-10
thay doi gi	a9v-4w-4
doi gi	a9v-4w-4
doi gi khong	a9v-4
gi khong	a12c-6g-6h13i5l15n6o7p14q6s7t7u5v-5w-15
gi khong a	a9v-4
^ mai	a24b16c22d-7g-4l-5n6o4r5v-8
^ mai co	a9b-19c-10d-6g-10h-12j-7k-7l-4o4v-9w4
co lop	a23b-9c-14d-8e-17f-9k-7l-15w-18
co lop khong	a14b-8c-11d-6e-9f-4l-14w-15
lop khong	a18b-10d4e5f-9k-5l6w-20
khong vay	a9b-8c-8d-5m9w-5
khong vay $	a9b-8c-8d-5m9w-5
vay $	a7b17c12d9f-8g11h-6i-12j11l-5m14n-8p17q-4r15u13w-12
^ thu hai	a14b-4d-4e-10w-4
thu hai	a13c9e-15f-4i-6j14k-6t4w-4
hai	a24b16c7d21e13f36h-9i-5j34k-11m-6n-7o10q-8r-8s36u-10w27
hai tuan	a7b-6g-5j18q-7s4t4w-8
may gio vao	a8
gio vao	a8
vao	a22b26c-16e17f8g11h-13j-4k6l34n-5p17w-5
vao lop	a18b10c-14d-6e16f-12g-11i-5k-5l27
vao lop $	a-11b-8c-7e11k-4l14s-4v4w-9
lop $	a-9b16c21f-7j-4k17l11n4o-7s11w-9
^ toi	b-8c-9d-7e9f11g5h-8k4l9m4o-9p16s-19t-17v8w-14
^ toi muon	a-8b-8h-6i16j-13m8n10o7p-11r8s-4t-4u-8v-10w-8
toi muon	a-9b-9e7h-8i9j-14l5m8n9o9p-12r8s-5t-5u-9v-11w-10
toi muon biet	a12c13e-4i-4r15s7t5w-7
muon	a-6b-15e16f16h-16j-30k11l14m8n5o16p-26q12r4s-22t-18u-21v-21w-17
muon biet	a21b9c16d-7e-8f-8g-5l-7r16s5w-6
biet	a38b31c28d-6e-5f-16g17h-4i6k-11m18n-7p28q-4r21s6t23u-5v-12
biet chuong	a11e-6
biet chuong trinh	a11e-6
chuong	a20b-4c-6d-5e-9f8k10m-4p-5r16w10
chuong trinh	a21b-4d-5e-9f8k10m-4r16w6
chuong trinh ngay	a11e-6w-4
trinh	a17b-13c13d34e-9f-4g-10h-9i-6j12k6l-7m-5p-5r11w5
trinh ngay	a11e-6w-4
ngay 25	a15c7e13w-9
ngay 25 11	a7b6c11e14r-4w-7
25	a15c7e13w-9
25 11	a7b6c11e14r-4w-7
25 11 $	a4b7e10
11	a14c4d-5e12i-7j10l14w-8
11 $	a11e4i-6j10l13
^ buoi hoc	a4b6c-6d-9e-10f12h-4s-6t-10w-7
buoi hoc	c-13d9e-9f7g18h-15l-10s-4w-10
buoi hoc sang	e-8f10g-4
hoc sang	a7b-5c-5d-4e-8f11
hoc sang thu	a7
sang	a7c6d11e12f14g-4h-13i30j-10l-7m18n-6o-5p-5q-7r5s9u-5v-8w4
sang thu	a27b-5c7d-7e-13f-4i-4k-7l-4n4o5p5w-13
sang thu tu	a5
thu tu	a10c11e7i-11j-8n-4w-5
tu	a5b27c6d-10g-24h8i19j-4k5l-19n9p-13q-13r8s-10t-8u-18v8w-26
bat dau luc	a8w-8
dau luc	a6b7e-5f-4i-9l-5w-14
dau luc may	a8w-8
^ con	a24c-5d8g-8i-7l23o5p4r-9s5w24
con	a26b-17c-6d10e14f-7g-13h-19i27j15k-20l19m-18o-5p4q-18r11s4u-17v-16w17
con buoi	a15b-4c-7d-5e-5l-8w-6
con buoi nao	a15b-4c-7d-5e-5l-8w-6
buoi nao	a26b-9c-11d-6e-12g-5l-8m4o4t4w-10
ve	a15b-7c28d8e11f35g-24h12i19k-19m12n-14o-13p-16q6r22s-7t-6u-10v-7w8
ve cai	a7b-5c-7d6f-10i-6j10l-9w-8
cai	b8c6e-7f-7g-12h-12i16j20k-14m-8n11o-6p19q21r-4s-5t-5u-6v6w6
cai cach	a10b4c7d7i-5t4u-5v-4w-14
cai cach hanh	a10b-5c7d6i-5u-5v-4w-11
cach	c7d5e9f18g-6h8i-8j-6k-5l13m-4o6p24q-4u-4v-6w26
cach hanh	a10b-5c7d6i-5u-5v-4w-11
cach hanh chinh	a10b-5c7d6i-5u-5v-4w-11
hanh	a11b10c17d15e-8f8g-4i18j-4k-5q-5w-8
hanh chinh	a7b4c10d6f-4i19n-4u-6v-4w-4
chinh	a19b21c16d8f7g-4i27j-5l21o4u29v-7w4
^ minh	b18c-7e16f5g-7h-4n12p-7q-9
^ minh hoc	a8b12e-5h-4l-4m5o5
minh hoc	a16b30c-16d-9e-7f-16g-7h-6j6l-18m7o6q5t4w-14
hoc den	a10
den	a20b17c19d-7e31f-4g-6i31j17n-5q-7r6u-8v-9w9
den may	a8b-7e-4g6i-9w-8
den may gio	a8b-7e-4g6i-9w-8
may gio vay	a14b-9e-6w-8
gio vay	a14b-9e-6w-8
^ thang	a21b-4e-9i5l-9w-13
co nhung	a17f-4l-4n6o5p18v-5w-6
co nhung buoi	a12b-4j-4w-6
nhung	a15b13d-5e4f14g-6j-10k-13l-5p27r15v-4w-9
nhung buoi	a12b-4j-4w-6
nhung buoi nao	a12b-4j-4w-6
buoi nao $	a18b-7c-4j-4w-9
^ hoi	a11b19e-8f-9g-7i-13j-10k17p12q-9w15
hoi thao	a15b8c9f-7j-11m4w-8
thao	a16b9c10d-5e-5f16g-4q21u-4w-11
dien	b-26c16d-10e-6g-14h7i19j6k8l12m6n-12o-16p-18q7r6s-12t-11u-14v-25w14
ra	a9c-11d9e11f-7h-9i11k12m-7n5o-12p-11q25r8s-11t-8u-18v-24
ngay bao	a15w-8
ngay bao nhieu	a15w-8
bao nhieu	a17b7f-10g21h8i-13j-10l-7r4t-6u-4w26
bao nhieu $	a9f-8g8i-6j-4w16
nhieu	a18b4f18g27h9i25j-8l-4n13r-4t33v-5w30
nhieu $	a11d-5e-7g12r-5t22v-6w21
^ lich	a20b-6e-17f-4g-4j-5l-7m5p4q5r14s5t5v-5w26
^ lich thi	e-6g-14w10
lich thi	e-6g-14w10
thi cuoi	g12w-6
thi cuoi khoa	g12w-6
cuoi	b-4d10e17f14g33h14i-13j-7k-5o5p-6u-4w21
cuoi khoa	a6g24w-13
#quiz	a13b-7d-8e-12f-7g82i14j5k14l-10n7q-5r8
ngay mai $	a13b-5c8e10
mai $	a13c10e7f-5g-4k-8l-4o-4v4
^ con thu	a19c-6e-4l-4w-9
con thu	a19c-6e-4l-4w-9
con thu 6	a19c-6e-4l-4w-9
thu 6	a10b11c4e-4f-6g-9i-6j-6l-6v-5
thu 6 $	a19e-4l-4w-10
6	a10b11c4e-4f-6g-9i-8j-7l-6v-5w7
6 $	a19e-4l-4w-10
nao be	a17c-5o4v4w-8
be	a29c23e-12f13l5r-6s-5u-5w28
be giang	a21c-5h-5w-5
giang a	a12c-4u-4w-7
giang a $	a12c-4u-4w-7
^ nghi	a8b-9e10h10k-4o4q-4v-7w13
^ nghi le	a10b-5e-7
nghi le	a-12b-5e-9i-7w19
le	a14b-6e-8i15k9l9s9v-5w-4
30	a6b-5e16o4s4t4w-5
4	a20c12d-6e-8f12g-5i5l-15p-5
lop co	a18c-14d11e-15g-6h-5k-6l-14t4w-16
lop co hoc	a12b-16c-4d-4e-4l-5w-7
co hoc bu	a12e-6w-6
hoc bu	a14d-5e-5w-11
hoc bu khong	a12e-6w-6
bu	a22d-5e11f-10g-11i15j-7l-6v-4w-5
bu khong	a12e-6w-6
^ lop	a8b18c9d-15e-16f21g-6h-7i-4k-11l11n-4s-6t-15w8
^ lop hoc	a-6b11c-4e-9f14h-6l-7w10
lop hoc	a-10b24c-7e-18f25g-5h-6j4l-21o9p4u5v6
lop hoc o	a-9b28d-10e-4f-23g-5h-4l-24r-4w-6
hoc o	a-10b27c-5d-16e-9f-17g-7h-10m4q4w-15
hoc o dau	a-20b22c-10d-25e-14f-11g-16h-15k4m8n5o6q5r-6v-6w-7
o	a-21b29d5e4f4g5i22j11k-10l16m-15n-20o-18p-6t-17u-27v-36
o dau	a-10b8d22e11f17g20h15i-12j14k-17l30p-13q-12r10s-6t-4u-14v-26w33
o dau a	b-7c20d-7f19g9i-11j-13k5l9m4o5u-7v-21w10
dau a	a-8b8c17e-9f19h-5i-9j-9l8m4u-6v7w6
dau a $	a-8b8c17e-9f19h-5i-9j-9l8m4u-6v7w6
#where	a-41b73c-22d16f17g10h6j16k-9l10m-9n-9o-5p-21q8r-17s-12t-8u-24v23w10
em xin dia	b14k-5w-5
xin dia	b18k-8p-7w-14
xin dia chi	b18k-8p-7w-13
dia	a-14b34c-6d-4e-15f-4l-6w14
dia chi	a-7b21c-4e-12l-4u4v5w15
hoi truong	b34c-4e16f-8g4h-5i6j-6l-4m6n10u5v-4w6
truong	a4b28c16d-6e10f-8g-4h-7i24j-10m6o4r-7v-5w9
voi	a7b10c12d6e-8f24g-8h-10i7j-18k32l11m-11p28q-20r-13s-15u-23v-17w7
voi $	a8b11c-11d18e6g6h-4j-7l13m-14n5o4p23q-11r-14t-9u-6w-23
#place	a-12b99c-5d-14e11f15g-20h5i11j-11l17r15s-7w-11
^ mai hoc	b9d-7e-11f-11h-8k-6l-5w-15
mai hoc	a21b8c4d-7e-7f-5l-5m4o4q4w-9
mai hoc phong	a-14b13c-5e-4w-5
hoc phong	a-17b22d-4e-9f-8l-6o-5w-5
hoc phong nao	a-6b11
phong	a-4b40c-15d-9e7f18g-11h10i-10j9k-4l10p-6r-4v-6
phong nao	a-10b20c-13f-4j14k4l-4m4n4o4w-8
^ di	a8b22c-4f9h8i4k-5l-7m-17
den cho	b10e-4i-6w-6
cho tap	b13w-9
cho tap huan	b13w-9
bang	a-13b26c-5d10f-9h27i15l19m17n-7p-6r-4u-13v-5w19
duong nao	a-7b24i-9j-7w-16
^ em	a-4c-15d4e22f5g14i-26j-18k6l18m-8n-9p4q-4r-11u-9w5
^ em khong	a-6b16d7e13f11g-9i6j5l-6n18p20q20r-9u-6v27w-22
em khong	a10b14d8e21f6g-19h-11j10k-12l-8m-5n-4o-5p9q17s-6t-5u-13v18w-13
khong tim	b14e-6n4p-8v-8
khong tim thay	b14e-6n4p-8v-8
tim	a-7b11c11d13e-14f-6l-7n5p-4q-4w21
tim thay	b14e-6n4p-8v-8
chi duong	b19e-16f-5h-4i-5k-6l-13p-4w-8
chi duong giup	b12c4e-9l-7p-4
duong giup	b12c4e-9l-7p-4
duong giup em	b12c4e-9l-7p-4
giup	a4b10c-13d5e6g-11i-12j6l8m10n12o17p30q9s-11t-13u-8v-7w-6
giup em	a10c-7d5g-11i-7j-9k-10l5m10n-18o20p5q12s-7t-14u-13v-12w-28
giup em voi	a-7b7d-6e16f-4h16i5k-7l10o-6p4w-8
em voi	a13b4e10f-5g5h4i5k12l5o-6p23t-4w-11
em voi $	a12b5e9f-5g5k6o-15p18r-5w-13
#helpAlone	b8c-8d-4e-12g-13i-12k14l5m9n5o15p51s-15t-4u-15v-22
^ hoc	a6b18c-6d13f16g-7h17i-5l-12o9r-4w4
^ hoc online	a-8b14f-5h-4
hoc online	a11b10c-5d-11e7f-16h-7i-7l-18w-21
online	b16c-6d-14e8f-17h-4i-5k-7l-12
hay	a32b32c9d22e-30f19g17i-20j24k10l-17m-4p-10q-4r14s-10t12u-20v-16w22
truc	a10b20c-12e28h7j-5k31r-7v-4
truc tiep	b7c-8f-4h6k23l-4o-6r-5
^ gui	a8b20c-9d20f21g-11h17i12j15n-12o20p-7q-4s6u-8v-6w10
gui	a21b23c-12d48e-6f46h17i22j32k-8l-5n40o24p-10t16v-10w-6
gui xe	a-8b25d-12e12f-14g-4h-5i24j-5l-12m4n-5p4q5v-5w-15
gui xe o	b17d-10e-7f-13g-6h-6i11j-7l-5v-5w-8
xe	a20b34c-4d-6e26f-16g-9h-6i47j-4l-5o6s5t6v-6w20
xe o	b18d-16e-11f-20g-11h-9j-10l-12m4o4u-7v-7
xe o dau	a6b14d-12e-8f-18g-9h-8i-15j-9k5l-10m6o5r4u-6v-6w13
cho toi hoi	a9b5i-12j9k-9w10
toi hoi	b6c-6d-8e-4f-5g-6i-14j14k4p13w-6
hoi duong	a-6b10e-7h4i-7j-6k-5s7t6w9
duong den	b12c4e-10i-11l-4m7n4p5w11
ubnd	a-6b14m4w-13
quan	a19c5f-13g-8h14i20j-10k20l6p-15r9s4w20
quan bac	b12e-4j-4w-9
quan bac tu	b12e-4j-4w-9
bac	a-11b21d-9e6f-11g-7h-6i-6j-11k8l4m-5n10o11q-4r13s13t12u-8v-14w27
bac tu	a-4b12w-10
bac tu liem	a-4b12w-10
tu liem	a-4b12w-10
liem	a-4b12w-10
buoi mai	a-9b5c8d7e7w-9
mai o	a-5c-4w11
o hoi	a-11b18c-6e-8f-4w-16
o hoi truong	a-11b18c-6e-8f-4w-16
hoi truong nao	a-6b10c-4f-4w-9
truong nao	a-6b8c-4d-4e-9f-7l-7m4t4v5w8
truong nao $	a-5b9c-4f-4w-9
^ lop co	a7c-13d-7e-4f-13h-4l-9w-9
hoc cho	a-9b22c-5d-11e-6f-8i-5l9w-15
hoc cho nao	a-4b10c-5d-4l-5
cho nao	a-8b25c-14e-9f13g-5h-6i-5l7p12q-4s4w-6
cho nao vay	b11c-5d-5i-10l-4
nao vay	a16b16c7e6g-5h-6i-5l14p-8w-12
nao vay $	a11b7e8f-6g-4m-4p-8w-9
^ vi	b8c9l-4
vi	a6b30c18d-6e7f8k-4l6m-7n22p-4r-9t12v-5w18
vi tri	a-5b21d-11f-7h-6m4o-4p4q4s4u-10w-8
vi tri lop	a-5b12d-6f-6
tri	a-8b18d-4e-8f-7h14k-4l10u25w-4
tri lop	a-5b12d-6f-6
tri lop hoc	a-9b13d-7f-11h-4l-9o-6w-4
tren	a-9c-8d25e19f20g22h12i23j-5k-5p-4q-7r28u-8v-6w12
ban	a-10b5c-15d9f-15g-19j-24l-26m6n-21o-4p10q-19r7s15t5u-19v-28w8
ban do	b12d-6e-10f-4k-4w-6
do	a-16b30c22d-17e14g-13h5i20j4k14l-7m-13o-6p-13q16s-8t-7u20v-5w11
do $	a-10c-11e-5f14j-8k5n-6p-4q-8r6u23v-17
^ thu 5	a-5b11c10d-4f-4l-5w-15
thu 5	a-16b6d-12e12f-15g-8h-5j-6l-14w-13
5	a16b9d-4e-12f31g12j6k-9l9m-7n-4p-4u-4w16
nay hoc o	a-4b9l-5w-5
hoc o co	a-4b9l-5w-5
o co	b14c10d-6f-5h-4l4w-6
o co so	a-4b14c-11d-4e-4f-7l-6w-5
co so	b15c-10d-4f-6l-6m4r8w-4
co so nao	a-4b9l-5w-5
so nao	b9c9g-6i-4j-5k15
so nao $	b10w7
to	a8b24c-6e-4f26g-12h8i37k21l-7m-5p-9q-7r-8s14t6w17
to chuc	a8b20c-4d7f25g-8h7i-10k26p-5r-8s12t7w-5
to chuc o	a-4b9e-7f-8i-5k-7m4o4s-6w9
chuc	a7b20d6f26g-9h7i-8j-4k25l-4n-4p17r-11s14t8u-7v-6w10
chuc o	a-4b9e-7f-8i-5k-7m4o4s-6w9
chuc o dau	b8f-9
o dau the	b15c-6f-5g4l-5w-5
dau the	a-5b20c-7e-4f-4g4l-4o5v-4w-4
dau the $	b7g4w-4
the	a17b11c7d-5f-27g4h-13i-10j11k4l8o-8p18q-10r-7s-9u-20v5w6
the $	a21b18c25d8e-10f-4g-5h4j-5k-9l-5p-10t-6u-7v22w7
^ o	b15c-7d-5e-12g-8h-9i16j6k7l-13n4o4p12r-4u-5v-6w9
^ o dau	b22c-6e-9f-9h-4i13j-8l-11m7n6o7q4u-5w7
o dau vay	a-4b11c-6d7e9f7g-18h9i-4j-13l-8n5o4u-9v-11w8
dau vay a	b11c-4d-10e10f12g7h-7j-7l-5m4o4u-5v-7w-7
^ di xe	b17e-12
di xe	b21e-13i-9o4w-4
di xe buyt	b17e-12w-4
xe buyt	a-5b13f-6i8l-6o4v-4w15
buyt	a-5b13f-6i8l-6o4v-4w15
den lop	b19e21j-7l-8w-13
lop a	a-8b15c9e-6l-4p4
lop a $	a-8b15c9e-6l-4p4
^ phong	a-9b24f15
o toa	b10w-4
toa	b17e-4f-6w-6
toa nha	b13e-5f-4w-5
toa nha nao	b14w-11
nha	a-15b17c-12e9g-21h-12i25j-13k-19l-16m6p-20q8r-18s6t17u-20v14w15
nha nao	b14w-11
^ em dang	b12e14l-6q-5w7
em dang	a-5b14e14g-5k-4n-8o11q-6w6
em dang o	a-7b12e9k-5l-10w-13
dang	a-12c-13d8e22g11h-13i-16j9l38m-9n18o11p-12q26r11s12u-10v-11w11
dang o	a6b14e11g-5j9l-6m4w-6
dang o cong	b9e-10
o cong	a-9b17e-7f-9g-6i11w-4
o cong roi	b12e-11l-6w-8
cong	a16b36c20d-19e21f-10g7h-8i51j17k-13l21m-9n12q-8r-7w15
cong roi	a-4b17e-10f4l-9w-7
roi	a7b28c-23d11e25f-24h4i-4j17k-13m-21n-4o-11p-24q24s-16t7u16w17
roi vao	a20b-6e9l-6p-5w-16
lop di	a-11b10c-6d-8e-12f-6h-4k-7l12n-7u4w-10
di loi	b17e-8w-5
di loi nao	b17e-8w-5
loi	b13c-18d11e-18f7h-12i4j9k24l-17m15n-6o-10q11r-15s-10t6u-17v-8w5
loi nao	b21e-8g-5p-4w-8
^ giang	a-4c13f9j5p-4r4w19
^ giang vien	c12f10k-4w5
giang vien	a-7b-5c37d-11e-6f29i-4k-5l-10m-10n5
giang vien chuyen	c8
vien	a-12b8c42d-12e17f32g-8h6i21j-8k39l18m-10p-10r9u-4v-5
vien chuyen	c8
vien chuyen de	c8
chuyen de papi	b-7c5d6f-4l-4r-4
de papi	b-7c5d6f-4l-4r-4
papi	a12b-9c17d10e-5f-8g-7h-9j-4l4r-4u-10v-8w-6
la ai	b-6c14d-4f-18k11p15u-5
la ai $	a-10c19d-9i-8j-4k-14
ai	a-22c37f-4g-20h11i19j33k21l7m-5o-6p6q-4r28s-8t-11u-6v-9w6
ai $	a-9c25d-5e-7f-8h9i-13k-10l9m7o6q7s4u8v8w20
#who	a-24b-7c72e-7g11h18i9j-8k17l5p21r-10t-6u-8v-14w10
^ ai	c30d-4h8i4j-4k22l9r-8w28
^ ai la	c13i-5k-4w16
ai la	c13g-6i-5k-4w17
dien gia	a-6c25f-8l-5r-9w-8
gia	a13b10c43f42g8h13i-11k-11l35m-5n-5q-4r10u-7w28
gia cua	c13l8r-5w-12
nay ai	a-10b-8c24d-7e-14f-6h11l-5w-7
ai dung	a-5b-4c13
ai dung lop	a-5b-4c13
dung	a22c19e-17f13g4h-17j-12k-13l-4m14n36o-11p27q22s-7t-5u33v20w-5
dung lop	a-14c21d-5e-6f-7l-6w-5
lop the	a-14c9e-4l4w-12
the a	a4b7c12d-7e-6f-8g-6h-6l-17m4o5u-6v-6w-6
the a $	a4b7c12d-7e-6f-8g-6h-6l-17m4o5u-6v-6w-6
^ xin	b5c18d14e24f-6g-5h5i11j-10k8m-11n7o-11p-5q-9r13s20t-5u-8v-10
email	a-17b-7c19e-6f-15g4i-7k12o5p5q7w-6
email cua	b-5c13d-6f-13i-4k10n-5w-5
cua giang	c12d-9f9k-7r-7w-7
cua giang vien	c12d-9f9k-7r-7w-7
giang vien $	c9f21
vien $	b14c8d-4e-8f14j-4k20l7w-13
^ buoi thu	a-9b-9c10d-6f-10w-7
buoi thu	a-9c12d-4e8f-14g-5h-4k-4l-4w-10
ai giang	a-11c21w-13
giang $	a7b8c11d14e-7i-7k-6o-4s14w-15
^ chuyen gia	c16d-5f4k-5l-5m-6o6p-5q6r-7w-18
chuyen gia	a4b-5c22d-11f12g-8k-4m-5o5p-5q4w-25
chuyen gia nhat	a9b-4c11d-9f7i6k-5l-6m-4o8q6w-19
gia nhat	a9b-4c11d-9f7i6k-5l-6m-4o8q6w-19
gia nhat nao	a-9b-5c18d-7f-15l-4w-11
nhat	a10b11c8d18e-13f13g-7h8i-8k-14l6m36n-7o-6p-10r-7u17w42
nhat nao	a-9b-5c18d-7f-15l-4w-11
se	a-4c-4d23e13f6i-10w-5
trinh bay	a-5c17d18i-4j13w-6
bay	a-5b8c12d10e-19f-8g10h9i6j10k-6l-4m-7v-7w18
bay $	a-13b14c11d-6e-7f-9l-5m4v4w19
^ danh	a-4c13e-4f13l-10p12
^ danh sach	a-10c13f-9l-5p12
danh	a14b-16c10d-16e43f25g-5h-4i5j-6k-11l23m-4n16o-7p7r11u-12v-8w17
danh sach	a18c14d-11e11f-9j5l12n20o-7p12r-7
danh sach giang	a-11c15f-7l-9n-5w-9
sach	b-10c10d19e5f-16g-6h-8i5k-4l5n15o-7p10u-5w12
sach giang	a-11c15f-7l-9n-5w-9
sach giang vien	a-11c15f-7l-9n-5w-9
khoa nay	a12b-6c11e-16f10g-5h14k-4l10p-6w-13
khoa nay $	c14e-14f-14g-5h-7l18p-7w-15
nay $	a-7b-4c12d4e14f12h-8i14j-6k-10l9m-4o14p20q24r13w-5
^ dien	c18d5e-9f14i14j-9k-6l-6n18r-11u-4w9
^ dien gia	a-4c11w-6
nay ten	c9f-6w6
nay ten gi	c9f-6w6
ten	a-9b18c42d-4e16g-10h30i15k-5l29n5o4p-10r42
ten gi	c9f-13h-6l-13m-4p-9r-6w14
ten gi a	c10f-8l-10w-5
^ ai phu	a-6c17k-7l-7w-9
ai phu	a-5c17f-6i-4j8k-9l-6w-9
ai phu trach	a-5c17f-6i-4j8k-9l-6w-9
phu	a-7b-4d-7e-5g-6i9k30v5w11
phu trach	a-6b-4c5d-5i-5j6k29u4v5w-10
phu trach giang	c15d-4k-5l-4w-4
trach	a-6b-4c5d-5i-5j6k29u4v5w-10
trach giang	c15d-4k-5l-4w-4
bai	a6b-8c6d53e-16f12g52h-10i11j7k-9l-8m-4p-7r-6t5v-7w23
chinh quyen	a-6c4g-6i14j-4k-4l14w-15
chinh quyen so	a-6c4l12w-9
quyen	a-6c-11d15g-9h-6i8j-4l11n-4r7w11
quyen so	a-6c4l12w-9
quyen so $	a-6c4l12w-9
so $	c9d-6i12j4k-10l14q-5r-6w25
#progress	a4b10c11d-12e-13f-13g8j50l-20m8q-4t10u-6v-9
xin tai	a-4b-8c-7d18e-5f-6
xin tai lieu	a-4b-8c-7d18e-5f-6
tai	a-5b25d42g6h7i19k-8l-8m-9p-5q10r30v-5w10
tai lieu	b-4c-5d39e-6f9g10h-17i-8l-5m-11r-8u5w11
tai lieu buoi	a-6b-6d19e-4f-5g-4h-4r-7w-17
lieu	a-8c-6d38e-5f6g9h7i-4m-6r35s4t5
lieu buoi	a-6b-6d19e-4f-5g-4h-4r-7w-17
buoi hom	a-8b-8c-13d19f8g-9n5p5q5t4w-10
buoi hom qua	a-16b-7c-13d16e5f-8g-8k-4w-9
hom qua	a-9b11c13d19e-4j-12k-6l4n-8o11q-8v4w-5
qua	a-22d6e6f27g18h-4i12j7l-18o-8p-24r-23s-5t8u-34v-32w17
#materials	a-19b-12c-19d103e-19g-16h19l14q20s6t10v-9w10
em xin slide	a-5c-8d12e-9k-4
xin slide	a-5c-8d13e-9k-4
slide	a-4d57e-5f19g-9h-6n7o5s7t5u4w-19
slide cua	b-13c-7d15f-6w-4
slide cua co	b-7c-7d12
^ co	a4c11d22f11g-8h-6i-19j-13k20l13m9n-7p22q-4r-15s-9t-25u30v-33w-9
^ co file	c-9d15w-11
co file	a-4c-9d17h-5o4w-10
co file pdf	d10
file	a-8c-5d44e-4i4k-4l-4m5n4o5r26s4t6w-11
file pdf	d17e-6l-4r4w-5
pdf	b-5d30e-6h-6l-4o5r4t5v-5w-7
khong anh	a19b-6d6h8i-4j-5l-5m-10o4w-17
khong anh $	a18b-4d8h10m-8o6w-14
anh $	a21b13e-14g-21h9i15j4k-12l-6m16n4p-7q-12r-11s15t-4u-13v-20w11
^ gui giup	a9b5d11f-5n-5o-5p-4w-7
gui giup	a10b5d11f-5m-4n8o-6p-7q-5w-8
gui giup em	a8b8f-6
bai giang	b5c-7d38f17j6u4w-9
bai giang hom	c-4d12e-4w-6
giang hom	d12e-10f-7l-9w-11
giang hom nay	a-10c-5d5w-6
hom nay $	a-9b-4d6e5f9g4j-4o-8q-4w11
^ em muon	a5b11c10e-24f11g8l4m9o10r12s-4t-5u-5w-17
em muon	a4b7c9e-23f11g9l10m9n6o11r13s-4t-4u-5w-19
em muon xem	a14d15f-6g-14h-4k-4l-11o-8r-9w-9
muon xem	a21d15f-8g5k-5l-8n-9o-8r19s7t4u5w-8
muon xem lai	a-5d17f-6g6l-4o-8r-5s5w-5
xem lai	a-10d19g22h6j12l-4o-6q-4r-6w-10
lai	a8b-12c-25d19f16g22h10i10j-14l-22m11n-22o51p-24q18r7s-13u-22v-13
lai video	c5d22g-14i4j5l-4n5o-7r-7s5
video	d41f-9g-14h-4n6o-5p8r-7s7t5u7v4w-10
video buoi	a-8b-7d23e-8f-10g-9h-5l-4r-4w-16
buoi hoc $	a7b-15e-9g24h-8i-6j4l-7m5n-4p4s-4t4u-7w-12
co ghi	a-5c-4d16h-11l-8p-4v-9
ghi	b-8d29e26g-6i-5k-7l31o-6p-8r15v-14w9
ghi am	a-4c-4d16h-15l-16p-5v-16
am	a-16b-10d14e-6f13h-7i17j7l-10v-11
buoi hoc khong	a4b-10d10e-4h-7l-8v-4
^ tai	a-4b-14c-5d11f-8g-7h9i-12l-4m-11r13w24
^ tai lieu	a4b-4c-4d11f-7g-4h-16i-6m-14r-5u4v4w20
tai lieu tieng	d10m-9w-15
lieu tieng	d10m-9w-15
lieu tieng nhat	d10m-9w-15
tieng	a4b-6c-6d17e7f-7g-10h-8i7j11k-13m66o-5p-6u-5w18
tieng nhat	c5d20h-11i6k-8m30o-7s7t6w8
tieng nhat co	d13m-11v-5w-20
nhat co	a8c12d15e-4f-9h-4i-7m-10v-4w-14
co khong	c15g14n5o7p-6q4s4u4v-4w-7
#languageName	a5d19e-17f-4g-11h9i-9k-12l-4m78p-7u-12v-7
^ slide	b-11d23v-6w-8
dau roi	a14d14e-10i-9j12u-4v-5w10
dau roi ad	a16b-4c4d14e-8j-5l-4u-7v-6w-8
roi ad	a9b-5d12e10g-8h-6i7l-4s-10t-9u9w-15
roi ad $	a9b-4d10e11g-7h-5l-4s-4t-8u10w-14
^ thay co	a-4d15h-5l-4v-11
thay co	a-4d16f-9g-4h-8l-4m4o5s13t6u-8v-6w-8
powerpoint	a-5c-17d22e-9f-5h-4p4r4t5v-8
^ chua	b6c-9e-4f11h-9i5j-11n4p5s-8v38w-23
chua	a11c-22d22e5g26h27i-12j37k-17l25m-12o-8p15q-7r-6s-18t-13u-14v44w8
chua nhan	a13c7d14g9l-4q4s4u-5v-10w-4
chua nhan duoc	a13c6d14g-10h6l-4q4s4u-5v-9
nhan	a-10b-14c-11f24g-5h50j25k27l13m15n57o49p-6q-12r21t11u-15v-13
nhan duoc	a17b5c11d17g-7h6i21j23l19m-4n-8o-5s8t17u-8v-8w9
chuyen de 3	c6d8f9
de 3	c6d8f9
de 3 $	c8d10w-5
3	a-5c12d14e-5f26i20j6l16u-6v-4
3 $	c9d10e9i8w-8
^ em can	a13d6e-7f-4g-4h7k14l-4r5w-12
em can	a10d5e-7f-4g-4h7k20l-4r6w-8
can	a10b-11c-19d6e-13f-18g-16h6i26j-5k30l6n10o-6p8q4s-12t-8v21
bieu mau	a-12d20e-5f-8q12t5v4w-14
mau	a-15c-5d25e-5f12g-8i5n-4o4p-4q10t4u-9w31
thuc hanh	a4b6c9d11e-7f9q-5w-9
thuc hanh hom	a-8c-4d11l-5t4w-9
hanh hom	a-8c-4d11l-5t4w-9
hanh hom nay	a-8c-4d11l-5t4w-9
^ em xin	a9c-10d10e7h5k-11n8o-7s6t7w-12
em xin phep	e9
xin phep	a5b-5c-4e25i-6l-10w-13
xin phep nghi	a-9e13
phep	a9c-8e32f5g-4h-4i10l-8m4o5p-4t4w5
phep nghi	a-9e13
phep nghi buoi	e10
nghi buoi	a-4c-5e13f-4
nghi buoi chieu	a-5c-6d-4e11f-4w-9
buoi chieu	a-5b7c16d-8e18h-5s11u-4
buoi chieu nay	a-7b-4c4d-7e9f-4l-5w-9
chieu nay	a12b10c8d-6e17f-4h-4k-8l-17q-7w4
chieu nay $	b-14d-5f-11l-13o-4q-11w4
#absent	a-19b-8d14e75f7g-8h18i-11j-4k-6l-10m-7n4o7q8r5u-8w9
^ em den	b7e19l-4n5u-9w-10
em den	b8c-4e23l-4u-7w-7
em den muon	e23u-8w-19
den muon	e20i-5l-5q-5s4t4w6
15	e9
15 phut	e9
phut	a-9d-6e26l-9n-7w-5
#late	a-6b-8d13e68g-8i-6j7n4o6q-6u-7w-11
^ toi khong	f10g-8i-4j-7l-5m6n13o-8p8q6r6u-9v12w-20
toi khong	a4b-8c-7d-7e14f17g-13h-8i-12j-12k9l-10m8n12o-7q12r4u-13v8w-4
khong di	a-5e20g-8i13o4w12
khong di duoc	a-12i10m-4w4
di duoc	a-12i10m-4w4
^ em bi	b6e13l-5w-20
em bi	b4e15f-4g11h7i-9j9l-4
em bi sot	e17g-13h-5m4n4u-5w-14
bi	d11e28f14g11h13i26j6k-9l-10m-5n-8p-8q-4r15s-5u-12v-12w18
bi sot	e13g-9w7
sot	c-4e16g-12k-5m-5u-4w16
cho em nghi	e8
em nghi	d13e11j-4k-4
em nghi hoc	e4w5
nghi hoc	a-4e9h-4w10
hoc hom	a9b-4c-4d-4e9f11t-4w-15
hoc hom nay	d-10e10f8t-5w-6
hom nay a	d-6e9
nay a	d10e5
nay a $	d10e5
#reason	a-17b4c-4d-8e50f-9g10h8i5j-5k-11q4w7
^ bao vang	e11w-9
bao vang	e11w-9
bao vang buoi	e9
vang	a-10d9e36i8k-4l-4q6t17u37v-5w23
vang buoi	a-5d4e14w-13
vang buoi sang	a-5d-5e20w-12
buoi sang	a-6b-16d9e7f18g-21h-8i5k-7l-4m-7r-5s11v-4w12
sang thu 3	c-4d-4e11
thu 3	c-4d6e7f-4w-10
thu 3 $	c-4d-4e11
#attend	a16b-11c-6d-12e77g-12h7i-4j5s6t7u-6
^ co quan	d-4e-9h15k-5l16o4t5u-4
co quan	b4c20d-7e15f-7h18i-5k-9l16p-4r16s11u-6w-5
co viec	a-12c-6d-4e32f-8i-4o-4w-15
co viec dot	e4
viec	a10c-9d-12e7f22g-5h-4i23j12k-4o34p14q16r4u-8w15
viec dot	e4
viec dot xuat	e4
dot	a17e27f-5i7j-4l5o14p-5u5v-6w8
dot xuat	a-11e20f-6i-4w-10
xuat	a7b-4e19f-6g-6i13l-4r14w9
em khong den	a-10e17w-4
khong den	e19i8v-4w-9
khong den lop	e8
den lop duoc	e8
lop duoc	a-6b9c-5e22f-8g-4l14q4t4
lop duoc $	a-6e17f-5w-4
duoc $	a-9d11e26i23j-8k-11l4m-10p12q-5r-8u24v14
^ em vang	a-8c5d10e7g-6i4t-4u-10w-8
em vang	a-7d7e15h-4u-11w-13
vang mat	b-4d-12e16f-4w-8
mat	a13b5c-5d22e33f-13g5h11i22m-7n-5o12q-8r-11s-5t-4u-9v-9w15
mat buoi	d-16e16f-4
buoi hom nay	b-4c-7d6e-5f9w-10
toi den	e18i-9j6l-4q-6s4t4w-13
den noi	b10e13i-5j-6w-10
den noi roi	b10e13i-5j-5w-9
noi	a18b20e11f15g-11h7i15j-12k24l4m19n-7p-11q-6u-6v-10w19
noi roi	b10e15i6j-6l-4q-4w-12
noi roi $	b-7e16i12q-4w-4
roi $	a5b7c-7d17e-11g-18h-13i9j25k-13l18m-10n-7o-5p-7q21r9t-4u14v21w36
^ em di	b10e4
em di	a-8b8e13l4n16o-13r13w-10
em di cong	a-6e9
di cong	b-4e11i-16l-5w8
di cong tac	e14i-6l-4w-7
cong tac	b-6c14d-4e11f-10g-4j6l-7n12w-12
tac	b-5c14d-4e14f-8g-4j13l-7n11q22
nen	b4c-7d16e30f21g-19i8k-7l-7m-4n4o13p7r-7v-5w21
nen nghi	a-7c-4e14w-7
^ xe	a-11b-5e14g-7i21j-4u-4v-9w21
hong	a27d9e26h-6i8j-9l15m20n14p-6q-5t-5u-11v35w5
nen em	e13f-4w-16
em vao	a-9e20g11k-5l16n5u-4w-7
em vao lop	a-10b-7i-6l19u-6w-5
vao lop muon	a-6b-5e19i-4l-14w-6
lop muon	e18h4l6w-7
30 phut	e17o4s4t4w-4
phut $	e19g13l-9w-17
^ em co	d-5e13f16g-4j-4l15m5n4r-4u-4w-19
em co	a-7b-4d-9e20f17h-4j-6l15m6n4r14w-22
em co mat	e14w-8
co mat	a6c-4d-10e25i-11l9u-8
co mat $	a5e22i-4l-6w-14
mat $	a5b-9c7e22h-6i8l-11w-6
bi dau	e14g-4k-4w8
bi dau bung	e8
dau bung	e8
bung	e11i-11m-8q-6w16
xin nghi	a-14c-4d-16e18f-5w4
sang nay	a-8b-4c4d13e10f17g-13i6l-6p-5
nay nhe	a-4b-4c-4d-8e18f-10i-7l-7o-7w-12
nay nhe $	a-4b-4c-4d-8e18f-10i-7l-7o-7w-12
nhe	a-13b-9c-11d13e25f6g-16h7i-20j-7l-4n21o15p-11r-9s14t14u-19v4w-10
nhe $	a-13b-11c-12d10e14g-18h4i-18j-8l-6n15o11p-14r-9s10u-21w-9
em muon gop	f11o-5u-8
muon gop	f12o-4u-8
muon gop y	f12o-4u-8
gop	a-7b-4c-4d-4e-4f28g-9i13j11k-10m5u-4w5
gop y	a-6c-4d-4f29i14j12k-9m5n4p4
gop y ve	c-8f9
y	d-5e-4f40i25j19l-5o12q14r8u33v16w-11
y ve	c-8f9
y ve khoa	f16l-10
ve khoa	b-5f10l-8
ve khoa hoc	a-4b-6f11h-4l-12
khoa hoc $	a-4d7f9h9w-6
#feedback	a10b-7c-7e-9f103g-10h-7i-5j-4k-10l-17m5q14s4t15w-23
^ danh gia	b-5c-6f19l-9w8
danh gia	a11c-12e-13f36i5l-10
danh gia buoi	a-4e-6f15w-5
gia buoi	a-5c13e-5f8i-4j-6l-4
gia buoi hoc	a-4e-6f15w-5
buoi hoc hom	a-6e5f7t-6w-4
phieu	a-4b-6c-7d4e-6f26j17k-4l-5q-5v-4
phieu khao	a-5d-4f20q-5v-4
phieu khao sat	a-5d-4f20q-5v-4
khao	a12b8d11f23g-5o5p-4q12u-5w13
khao sat	a4b7c4d-6e5f24g-4o6p-5q12u-7v-8w-13
khao sat $	a7b-7d-6f12l4n-5q12u-4v-4
sat	b7d-12f28g-9i16q13w-15
sat $	a6b-7d-7f10i14n-5q11u-4v-4w4
hom nay rat	a-10b-4c-4d-9e-6f17t-10
nay rat	a-10b-4c-4d-9e-6f18t-10
rat	a-7c-4d-11e-6f31i5k-5n4q6s-5t13w6
rat bo	f10
rat bo ich	f10
bo	a-4b-9c-9d10e-12f11h-9i20j5k22m-6n-5o25p-14q32r11s-4t-4u-8w11
bo ich	f16w-10
bo ich $	f11
ich	a-4f17w-11
ich $	f11
#praise	a-16e19f72g4h-8i23j-5k16l-8m16n-4q-6s-4t21u-5v-12w33
em muon nhan	h12o8r6
muon nhan	a-4c-4e-4f8h11k-4n8o15q-8r4
nhan xet	b-10c-7d-8f22h-11j-7l-6w-9
nhan xet ve	c-15f18l-5
xet	b-9c-6d-7f22g-10h-11j-8l-5
xet ve	c-15f18l-5
xet ve giang	c-16f16
ve giang	a-4b-4c14k-5l-10w-5
ve giang vien	a-4b-4c14k-5l-10w-5
toi cham	f10p-5w6
cham	a-7b-4c-8d10f26g-5i15l-4n16w12
cham 5	f14p-6w-5
cham 5 sao	f14p-6w-5
5 sao	c-6e-8f23o-5p-5w4
5 sao $	e-4f21p-5w-8
sao	b6c-15d-19e13f20g8h17i-7j17k-13l15n-14o7p26q-19s-9t-9u-12v-17w14
sao $	a7b5c5f15g6h-4i-8j-11l7m-10n-5o7p18q-8r-8u-5w16
hoi dong	a-9b-9c-5e-4f14k-6l-6w-11
dong	a6c-5f15h5i15j13k-4n10o-8q-6r10t-4u34v9w5
giang nhanh	f8
giang nhanh qua	f8
nhanh	a-4b5f19i10j-8k-5l-4o5s5t11v-5w25
nhanh qua	f9i8w-9
nhanh qua $	f12i8w-9
qua $	a-9b-6e-10f32g9i14j-7k-6m4n9o12q16t5w31
^ noi	a-5b18c-5e-4f9i-14m16v-5w13
^ noi dung	f18m-4w-11
noi dung	a25b-6c-12d7e-13f18o6r4w-13
chua sat	a-13f19l-4v-6w-9
chua sat thuc	a-13f19l-4v-6w-9
sat thuc	a-6f11w-4
sat thuc te	a-6f11w-4
thuc te	a11e-5f14g-4w-15
thuc te $	a-11d-4f20v-4w-12
te	a15d-14e-4f20i14w7
te $	f11i8
y kien	a-8b-4f27i-10j17l-6r-5s5t4w-8
kien	a-21b-7c-4d-7e-9f15g19h4i21j35k-6l8m4o-4r-11u-4w-12
chuong trinh tap	b-8d-5e-4f9i-4l-7n-4w-19
trinh tap	b-8d-5e-4f9i-4l-7n-4w-19
trinh tap huan	b-8d-5e-4f9i-4l-7n-4w-19
tap huan $	a6b13f14i-6r-4w-6
huan $	a6b13f14i-6r-4w-6
^ link	b20d24e-10g24l19m5n4o5s-9u-4v-8w-12
link	a-7b32c7d23f29g28h-4i6n4o6p-4s-9v-9
danh gia lop	b-7e-13f20l-11v-4
gia lop	a-5b-7f17h10l10p4v-4w-19
^ phan	a-7d-8e-5g-5i-8j21k5m6n4o4p5w12
phan	a4c19d12e-10f16h-6i33j45k-5l-4q28r-5
phan hoi	a-10c-4d-6f11g-8j12m4q19s4t4u4w-11
phan hoi ve	a-8f10
hoi ve	a-8f10
ve buoi	a-8b-4c-5d-9e-8f12g-5w-6
chan	c-11e18f26g-4i9j-6k6n-6o-11q-15s14t15u18v-8w13
chan qua	a-5b-6c-6d-4e-12f5i-8k10
chan qua $	a-5b-9c-5d-5e-11f6i-10k13
^ muon	a-5c-4e-9f14g11h-5i11j-8k15l11m10
cham diem	a-12b-7c-17e-22f25g-10p-4w5
diem	a-5b32c-6d-4e40f13g49h-6i17j-10k-5l-14m4q5r-5t4v-4w5
cho giang	c-5f11
cho giang vien	c-5f11
^ lam	b5c-6d-8f-6g16h9i9j-5k17l18n14u-4v26
^ lam bai	g12w-8
lam	a-20b-13e-12f13g33h-16i16j4k-17l14m-11o-6p6q24r-18s-17u-25v13w6
lam bai	d-9e-4g32j5q-7w-4
lam bai kiem	d-8g16i-7j-9v-4w-10
bai kiem	d-5g18i-5j-7p-11
bai kiem tra	d-5g18i-5j-7p-11
kiem	a-4b-6d7e-5f-9g27h8i8j15k-10l-9o-9p-7r9
kiem tra	a-4d-8e-4f-6g27h8i8j15k-10l-5o-9p-7r9w7
kiem tra o	b-4g17w-10
tra	a-6b-4c-11d-11g39h8i-4j36k26l-20m19o-9q15t4
tra o	b-6c4d-4f-4h-9j22k-14l-10s4t4w-8
tra o dau	b-6c4d-4f-4h-9j22k-14l-10s4t4w-8
^ em duoc	e-5g13l10
em duoc	d7e-10g13h-4k9l11m-4
em duoc bao	g10
duoc bao	g10l4u-9
duoc bao nhieu	a-8b-4e-5g17i-4u-12w5
bao nhieu diem	b-5e-5g15u-4w-11
nhieu diem	b-5e-5g15u-4w-11
nhieu diem a	e-4g11w-4
diem a	e-4g11w-4
diem a $	e-4g11w-4
#result	a-6c4d-4e-17f9g79h-9i15j-4n9o6v-16w5
cho em xem	a-5d-9g5m11q-4r15w-14
em xem	a-6d-6g5m11q-4r15w-13
ket qua	a-9e-7g18h-5i-8j21r-6w5
ket qua bai	a-6g9w-6
qua bai	a-6g9w-6
bai thi	g19w-7
bai thi $	g8
thi $	a13h-5m12o-5w-8
em muon lam	g9
muon lam	c4e-5g13i-6k-7n-8p-6q9r9t4v-11
muon lam bai	g11
lam bai trac	d-5g15w-6
bai trac	a-5d-7e-6g22w-4
bai trac nghiem	a-5d-7e-6g22w-4
trac	a-7b-7d-5e-9g29k-7l-4q-5s4t4w-11
trac nghiem	a-7b-7d-5e-9g29k-7l-4q-5s4t4w-11
trac nghiem $	g12
nghiem	a-7b-7c16d-9e-8g30k-6l-4q-4s4t4w-12
nghiem $	f6g12
^ link bai	b-7d-6g14s-5v-4w-5
link bai	b-7d-6g14s-5v-4w-5
bai test	b-9d-6g19j-7v-11
test	b-8g35t5v-12w-6
test dau	b-5d-5g20m4s-4v-8w-6
dau ad	a-4b13d12e-7p-4s-13u-5v9
dau ad $	a-4b7d12e-5s-7u-4v10
^ ket	a-11b-7c-6e13f-6g16i-4k12l-10p-8q12w4
^ ket qua	a-6e-7f-4g15i-5r-6w7
ket qua kiem	g10j-4
qua kiem	g10j-4
qua kiem tra	g10j-4
kiem tra cuoi	g15
tra cuoi	g15
tra cuoi khoa	g15
cua em	a11c-5d-8f12g24h14j12k-4l15n7p-7q-9r41u4v-7w-11
cua em $	g11o-4r12
em $	b17d4f-10g6h-13i5j-10l-17m-8n-8o17p-20r14t-4u5v-10
^ lam quiz	g12
lam quiz	g15w-5
lam quiz $	g15w-5
quiz	a-4f-5g21j-10w4
quiz $	g15w-5
^ bai	a-12c5d16f20g20i11j-4v-4w-8
bai thu	a-7b-4d-5g15l-4p-4
bai thu hoach	a-7b-4d-5g15l-4p-4
thu hoach	a-7d-4f5g20i4j-6m5o5q5w-12
hoach	a17d-6g21h-4i4j-5q5w-5
nop	a-6b-8d-6e-7f-5g23h16i24l8o4u4w-14
the nao	a13c-9d6e8f-4g11h-6j7l9n4p17r4u-5w11
the nao a	b-6c-8d7e5f-4g7h-5l12p7v-4w-8
mon	a18b-16c23d-6e-7f-6g16n5o5q6v-15w20
chua a	a-6b-8c-7d9e-5g10h-11i5j7n4p-8q4s-5t-5u-13v16w-10
chua a $	c-4d12f6g13h-8i7j10l-7m5n6o5p-5q6r4u-10v19w-7
^ diem	a-6b-10e22g15j-4l-5p-8r-8w4
^ diem thi	e-7g4r-4w13
diem thi	a-12b-5e-8g22h-6m4w13
diem thi cua	g11w-8
thi cua	g16j-5w-9
thi cua toi	g14j-6w-7
cua toi	a-8c-8d6e-10f6g16h13i-13j28k-4l13n-4p-5r32s5t5
cua toi $	g10i-5j6p-5r20w-12
toi $	a-8b-10c-16e-18f-13g7h-7i16j5l-12n9o-10q6r22s6u-10
^ dap	g9
^ dap an	g9
dap	a-6c-5d-6f6g23k-4q23r-5t4v-4
dap an	g22r-5w-9
dap an bai	g6
an	b-4c-4d6f-8g18h-14j-7k-5l-10r5t5v-10w44
an bai	g6
an bai kiem	g6
kiem tra hom	g7w-4
tra hom	g7w-4
tra hom qua	g7w-4
hom qua $	a-8c-10d8f9g5j-9n-9o12q-9w-11
^ bat	e-7g12n-14o24t-4
bat dau lam	g11
dau lam	g11
bai $	a-6e-7g19i9n5q-4w-8
truot	a-5d4e-7g30i7m5n6q5w-11
thi sao	f-6g13p-4
sao a	a-4b8f-5h8i-7j6w-4
sao a $	a-4b8f-5h8i-7j6w-4
khi nao co	a-6b-8c-7g14h16i-4l-6o4q6u-11v-8w-17
nao co chung	a-9h9
co chung	a-4c-4h18m-6w-14
co chung chi	a-4c-4h18m-6w-13
chung	c-9d-10e-4f9g-12h68i12j4k-5o4p-4w15
chung chi	b5c-7d-8e-5f5g-9h54j-6k-9n4r4w-7
chung chi a	h9
chi a	b4h7s14u-5v-5
chi a $	h7s14u-5v-5
#certificate	a-6c-7d-9e-4g-15h82j-5k-4l-6o7q5u4w-14
giay	a-8b18c-5d4e-5g12h35i15l-5t5u4v-9w18
giay chung	a-4h26r-6
giay chung nhan	a-5b-4h24r-6
chung nhan	a-8h39q4r-9t4u5
o dau $	a-17c-21d13e-20g5h9i-24j15k-17l16p-11q-11r10v-8w23
dau $	a-14b-9d12e-22g-6h10i-18j6k18l7m-16o-12q4s-13t-8u-6v16w5
^ khoa	a14b-11c-7d-4e-7f5g-10h-4l7
^ khoa nay	a-4b-5c-8f12g-11h11k-5l6w-13
khoa nay co	a-9b-5g-4h14l-7v-4w-11
co cap	e-5h13l-9o4w-12
cap	a6b-5c-6d7g4h34i7k-7l14n-6p-9r17w13
cap chung	e-9g-4h17w-6
cap chung chi	e-6h16w-6
chung chi khong	a-5h8
chi khong	a12b-10c-13d-10e-4g-4h9k-4v-4w-14
chi khong $	a-5h8
^ em chua	a17d6e-8f7g6h8l-9p8r-4u-7v14w-13
em chua	a17d12e-7f7g10h10l-10n4p7r-6u-7v13w-17
em chua nhan	a10c5d6e-5g8i4l-7o-4w-12
nhan duoc giay	h8
duoc giay	h8
duoc giay chung	h8
chung nhan $	h14w-12
nhan $	e5f-4h13i7j-4k-4l-6n14o16r9v-8w-10
phat	a13d36f-4g-6h23i14j-7k-4l11n5o4q-4s4t4u-5w24
phat chung	h13w-5
phat chung nhan	h10w-4
^ ten	c9e-4f-7h20l-14m4r-6
ten tren	h10r-5
tren chung	h12r-6
tren chung chi	h12r-6
chung chi cua	h14j-5w-5
chi cua	h14j-5w-5
chi cua em	h8
cua em bi	h7j9r4v-4w-5
em bi sai	h8p-4w-8
bi sai	g6h16p-5w-10
sai	e-6f-9g8h16i14l19q-6u-6v28
sai $	h13i-7l-11r-5w9
nghi may	e10h4w4
nghi may buoi	e14h11w-4
may buoi	a9d-4e19h12u-8w-6
may buoi thi	a-4e-7h12
buoi thi	e-8h9w-4
buoi thi khong	a-4e-7h12
thi khong	e-7g8h11
thi khong duoc	a-4e-7h12
khong duoc	a-4g-4h11i11j5k-4l12o6p-5t6u-5v20w-12
khong duoc cap	a-4e-7h12
duoc cap	h16l10w-5
duoc cap chung	e-8h18o4w-5
cap chung nhan	a-6e-12h18l-4w-5
toi muon phan	i11
muon phan	i15j-11m-6
muon phan anh	i15j-11m-6
phan anh	d-5e-4f-7i26j35l-4m-5w-17
den duong	e-6i16j17v-9w-12
hong $	a16d-6e-11i-4l15m13p-8v22w13
#report	a-6e-11f-9g-7h5i81j21k-14s8t7u7w-27
#nuisance	b-6c-5d-4e-9g-5i82j30k10n13t4w-29
^ rac	i14j-18w-4
^ rac chat	i11j-9w-8
rac	d-8g-5i29j26k-4w-12
rac chat	i11j-9w-8
rac chat dong	i11j-9w-8
chat	d-5f13i21k15p-4q-5r7w-8
chat dong	i11j-9w-8
truoc	a-10b9c15d39e-8f-8g9h10i28j31k-8l-5m-5n-5o28v-5w-20
truoc cong	b6i13j-5w-13
truoc cong cho	i13w-12
cong cho	b-5e-10i18w-19
cho khong	a-7b6d-4i-11l15v-9
khong ai	c-4h-4i20j4k-6l-6w-14
khong ai don	i9
ai don	i10j-13
ai don $	i10j-13
don	a-4b4c10e-6f-12g-9i13j36l16q-4r-7u-9w25
don $	b-8f-6h-4i12l10w-4
#city	a-27c-6f-20g-22i58j21n-5p-4s-12t-12u-22v5w13
#circumstance	c-8d-8e7f-17g-19h16i31j-11k-12l12m-7n-4p6q-5r8t4u-11v20w56
#broken	d13e13g-18h14i63k-19m9n-4o7q10r-15s-10t-8u-16v16
#neglect	a4c-4e10h-4i15j18k-4l-7r-6w-5
^ khu	e-6i16w-15
khu	b14e-7i26j-5w-12
khu pho	i21w-18
pho	b13e-4f-5i39w6
toi mat	a-7b-8c-11d8e-13f-12i12j-5w9
mat nuoc	d-6e-4i16j-4w-11
mat nuoc 3	d-6e-4i14j-4w-9
nuoc	a6b-4c17e-6i39j-8n4o5q-7u-11v-8w4
nuoc 3	d-6e-4i14j-4w-9
3 ngay	i8
ngay nay	i10
toi muon khieu	i11j-4
muon khieu	i11j-4
muon khieu nai	i11j-4
khieu	b-4d5f4i25j23t4w-6
khieu nai	b-4d5f4i25j23t4w-6
khieu nai ve	e-6f-4i21j-8l-4r-4s4t4w-6
nai	b-4d5f4i25j23t4w-6
nai ve	e-6f-4i21j-8l-4r-4s4t4w-6
thai	b4i24j10k-10u-4w5
thai do	f4i26j-11k-14u-5v-7w-9
can bo	a15b-4c-5d7f-4i24j11k31p-4q-7w-11
can bo mot	i7
bo mot	i7
bo mot cua	i7
mot	a25b-9c-13d8e10f-14h-7i24k4l8m-4o-7p-5q-4r10s-6t11v4w23
mot cua	a9b-10g-5i20w-11
cua $	a-12w9
#personWord	a20b-15c12f10g5i22j18k30l4p-10s15w-6
^ via	i24w-7
^ via he	i24w-7
via	e-4i24q-5w-8
via he	e-4i24q-5w-8
via he bi	i18w-5
he	a5c16e8i22j-4k28r22s23w-7
he bi	i18w-5
he bi lan	i10
bi lan	i10
bi lan chiem	i10
lan	b20c4e-6f17g9h-4i40j13k7o12p15q-4s12u-4v-7w-6
lan chiem	i13
chiem	i15
chiem het	i8
het	a9b10c-8d5e11f-4g8h-5i19j-13k-6n17o-5p-5q-10r35u-9v-5w32
loi di	i6k9
di $	a-9b-8d-5f-10g8k17l-14m19n18o-4q23r8u-6w11
^ cay	a-11b-6e-8i7l-4q-6v-16w9
^ cay do	i10w-8
cay	a-10e-11i19j10l-6s4t4v-13w14
cay do	i7j12w-8
cay do chan	i10w-8
do chan	i14w-10
do chan ngang	i11w-8
chan ngang	i11w-8
chan ngang duong	i11w-8
ngang	i11w-8
ngang duong	i11w-8
tran	a-13b-6d-4e8f-10i19t12w12
#civic	c-6d-8e-8g-6i45j32k-5n10
^ nap	i14j-6k-5u-8w-10
^ nap cong	i8
nap	c-4i18k-4u-8v-6w-14
nap cong	i12j4v-6w-10
cong bi	e-6i21j-5n-6w-7
bi mat	d6e-10g-5i13w10
rat nguy	i7
rat nguy hiem	i7
nguy	i17w-11
nguy hiem	i17w-11
nguy hiem $	i10
hiem	b-4e-4i17j-4w-8
hiem $	i10
^ kien	i9j13v-5w-13
^ kien nghi	i9j13v-5w-13
kien nghi	b-5e-7i22j30m4q4r-6s4t4w-12
kien nghi lap	i11j-4w-7
nghi lap	i11j-4w-7
nghi lap den	i8
lap	a-12b-8c-11e-4f15g-6i24t4v5w-15
lap den	a-4b-4c-4e-4i12w-6
den tin	i17j-6w-12
den tin hieu	i17j-6w-12
tin	a4b-5c20d6e-19g-7h-8i-5j-10k14l-12n52o37p-5q-12r38s4t10w11
tin hieu	i17j-6w-12
hieu	a-7c13d-5f25g-4i8j-5k23m21p11s5t18v-10
o nga	i9w-5
o nga tu	i9w-5
nga	b7e-6i20j-4k-4w-10
nga tu	b6e-5i12w-12
hang	a-6d-8e-5f-11h-4i16k6o4q-4w39
^ xe tai	i11w-8
xe tai	i11w-8
xe tai chay	i11w-6
tai chay	i11w-6
chay	a-12b4g-4i29j-7u-4w22
bui	g-5i18w-14
mu	a-5e-6g-6i12j-5
mu mit	i13w-4
mu mit ca	i9
mit	i13w-4
mit ca	i9
ca	a24c-11e8f17g-15h-5i31j16l7m19n27r30s20u-8v-10w22
ca khu	i15w-16
khu dan	i11w-9
khu dan cu	i11w-9
dan	a-8c17d7f-7g7h-13i31j-6l12p37u-5v-4w6
dan cu	i11w-9
dan cu $	i8
cu	a7b26d-8e8f-8g-8h-8i18k4l26m-8n-10o23q-5r-8s4v-7w24
cu $	b9i15o18q-4r-4w20
^ cong	b10c-5e-10g-4i28l-6q-5w8
^ cong trinh	g-5i16w-13
cong trinh	g-5i20w-15
xay	c-5e7i26p-4s4t4w11
xay dung	e8i27j-4n-5t5u-4w14
trai	a-10c5e-7g-6h7i26k5m5w34
trong	b7c-7d10e8f-5g-5j-5k-4l10m15p-8r20s17t12v-7w13
trong ngo	i14w-8
ngo	c-7e-9i30j-15w9
ngo 12	i14j-10w-7
cao	a-4c4d5e16f-5g-5i28j-9k-13l-5w20
vinh	b-4e12g-4i8k-6l-6q-5s5t6u5w18
vinh $	a-8i13k-9n-4
^ nuoc	c-5e-6i24p-6u-7
^ nuoc may	e-5i16w-4
nuoc may	e-5i16w-4
nuoc may duc	a-4i16w-14
may duc	a-4i16w-14
duc	f-9i15j-6
va	g-5i-4j17m5n15o-7p4q16r17t4w13
lam $	b-6c-5e-6f24i9j11l8n-6p-8q26r-5t19v-36w17
^ lam sao	f-6g-11i8j-6k9l11p4v-7w8
lam sao	e13f-7g-14h-4i16j-8k12l16n-5o13p16q-4v-5w9
lam sao de	f-5g-10i8j-6l9p7v-7w9
sao de	b9e-8f-5g-10i8j-6l10p7v-6w7
gui phan	f11i17j-10w-9
gui phan anh	a-4c4i21j-6l-4w-9
phan anh $	a-5c4i20j18l-4w-7
^ phan anh	d-7i-11j16w-6
phan anh cua	d-4j13r-6w-7
anh cua	f-4j16r-4w6
anh cua toi	f-6j11w5
cua toi xu	j7
toi xu	j7
toi xu ly	j7
xu	e-7i12j31r-6w-6
xu ly	e-7g-4i12j32r-6w-13
xu ly den	j5
ly	a6b-4c8e11f14i6j23k26m10p16q-9r-5s12u-5
ly den	j5
ly den dau	j5
den dau	a-9b5e-5f-4i-7j6r-4
den dau roi	b-4i-7j6r-4
dau roi $	b6d8e-5i-10j10q-4w11
#status	a-4b-10c6d4e8f18h9i16j62l7n-4p-6q-4r12u-7w-12
#statusSure	a-4b6d-5e-6f-6g-8i-19j62k-7n4r12w6
^ kiem	h9i-6j10r9w7
^ kiem tra	h9i-6j10r9w7
tinh	a9c-15d-7e18g9h17i-10j17k-4m-5p19q-4r-6t7u13v-9
tinh trang	j14r-6w-4
tinh trang phan	j10
trang	a-4b-7c5d16e-7i25j25n10s4v-4w19
trang phan	j10
trang phan anh	j10
phan anh so	j10w-4
anh so	j10w-4
qua phan	e-4i-5j9q6
^ sao	b13c-11e9f-11g14h-14j10k-19l-10m10n-6o10p-6r-4v-11
chua thay	a5c-6d19e9g14h17i-5j13l13u-4w-8
chua thay ai	d14e18j6r-4w-7
thay ai	b6d14e13f-5i10j9l-5m4r-4w-13
ai tra	i-8j13k10
ai tra loi	i-8j13k10
tra loi	c-14d-4e-4f5h-11i-14j16k26l-6m17p4q13t6w-18
tra loi kien	g-6i-10j10
loi kien	g-6i-10j10
loi kien nghi	g-6i-10j10
kien nghi cua	g-4i-13j12r-4v-5w-5
nghi cua	g-4i-13j12r-4v-5w-5
nghi cua toi	i-9j9
^ ho	b-7c12i9j20k-22l-5m5p-8r12w13
^ ho so	b-9c14i-5j21r-7v-4w6
ho	a-8b4c8d-6e7f-7g-8h7i17j17k31l-14m4n21p-7q-5r22t9v-9w-8
ho so	b-6c11e9i14j13k-10l-4m4p-4r19v5w-4
ho so cua	g-5i-6j12n-6p-4s4w-9
so cua	b-5c-9d-6f-4i-4j13k18l-12n6s5t5w-8
so cua toi	g-5i-6j11k-4n5p-4w-10
cua toi the	a-10g11l-5w-11
toi the	a-10g11l-5w-11
toi the nao	a-10g11l-5w-11
the nao roi	j11
nao roi	a14c-8j16u-4w-4
nao roi a	a4b4c-9e-5j7
roi a	c-6d5e15j4n7r-5t7u14
roi a $	c-5d4e14h-4n-6r-4s-4t6u13
^ toi da	b-7e11g6j10l4n6w-7
toi da	b-5c-8d-7e17i-8j20k-4l7n7u-4w-10
phan anh tuan	i-4j6
anh tuan	a14i-4j6
tuan truoc	c-4d10g6j13k-4
ma	a5b8c-8d12e26f7h13i40j36l59o7p-10q-6r-10s-5t-5u-10v-14w13
ma chua	a-4h8i-5j9l14u-9v-8w7
ma chua ai	i-4j9
chua ai	a10b8d-5j10l-6w-4
chua ai xu	i-12j12
ai xu	i-14j10
ai xu ly	i-14j10
xu ly $	i10j21w-7
ly $	i7j18k12p-7s8u-4
^ tra	b-8g17i-14j11m14w-12
^ tra cuu	j12
tra cuu	j12
cuu	b-7e-6j17k-10l-7p14q5w29
ma phan	i-4j13w-8
ma phan anh	i-4j13w-8
#code	a8b9d4e-5f4i5j27l57n6r-4u-5w-7
xu ly xong	j12l-9w-4
ly xong	j12l-9w-4
xong	a13d-4f16g-16h20i11j18k-4l-6n12p-6r19w-13
^ don	a-6b5f-7g-6i-8j19l14r-4u-9v-5w4
^ don cua	d-4g-7h-6j17l-4r-7v-4w-7
don cua	g-9h-4j11r-9w-6
em da	e30h-4j4m7n6q5r17w-7
da duoc	c4e-4f4j10n4q4u16v-6
tiep nhan	c6d-4f-4g-7h-13j25k8l-9r-5s5t4w-7
tiep nhan chua	g-4h-4j10r-4
nhan chua	g-4h-4j10
toi muon noi	k8
muon noi	a-6d-11e-5f15g-4k11
muon noi chuyen	k9
noi chuyen	a-9b-4d-6f6k22l-5m-4w-14
noi chuyen voi	f-9k17v-4
chuyen voi	c-4f-9k17v-6
chuyen voi nguoi	k9
voi nguoi	c-6f8k15
voi nguoi that	k9
nguoi	a11b-12c37d-12e19f4g-16h-15i26j17k56l22m20o-4p-4q-4r-6s26u-9w16
nguoi that	c-5k20m-11
nguoi that $	k12w-10
that	c-10e-10f13g-4i-5k23m-10v4w16
that $	e-5g-4k15w11
#human	a-7c17d10e-9f-7g-6k90m-10n5o-4p-10q4r-5s4t8u6v6w-11
^ gap	b4c4e-7h-4i-7j-5k10l-7w20
gap	a4b-5c-8f-5h11i13j-4k39l-6s12t10u-4w19
gap nhan	k13n-4
gap nhan vien	k13n-4
nhan vien	i12k35l-6m4q4s5u4
tu van	k16
van	a14b17d5e8f7g-12h-7j-8k24l14m-5o17q-6r-9u-7v-4w21
van $	e-11g-13i-4l9m-5w9
^ co ai	c-7d13i-7j-6k25m-4o5s4t7u4w-16
co ai	b11c-13e-5h-7j22k20l-4s4t4v-8w-14
co ai o	b7c-6d-5k14w-8
ai o	b7c-6d-5k14w-8
ai o do	b-5c-4k15w-6
o do	c-6i-8j-5k21s4t4w-6
o do khong	b-6c-6i-7j-5k21s4t4w-5
do khong	c-4f4h11i-7k21q-7s4t5v11w-5
em xin so	c12k4
xin so	c11i-9k18w-9
xin so dien	k10w-5
so dien	a-5c5k16n4o-4q-4r20
so dien thoai	a-5c-5i4k16n4o-4q-4r20
dien thoai	a8b-5e12g5h7k20l-6n5o-4q-6r19v-5w22
dien thoai ban	k10w-5
thoai	a6b-6d-4e12g4h7k20l-6n5o-4p-10q6r19v-6w19
thoai ban	k10w-5
thoai ban to	k10w-5
ban to	a15b-11d12e4f14g-5h-7i-7k23r-8s11t6w-4
ban to chuc	a15b-11d12e4f14g-5h-7i-7k23r-8s11t6w-4
to chuc $	a-6b-4c5d-4f21h8k9s10t-10w-7
chuc $	a-6b-4c5d-4f21h8k9s10t-10w-7
^ nho	b11d-4e-5f-6k13r11
^ nho anh	b7k11w-7
nho	b4c-5d14e-13f21g-8h18i15k16l6m-11n16o10p-5q-20r12u-14v-25w42
nho anh	b7g-5h8k9w15
nho anh chi	b7h11k9w-4
chi phu	k13w-5
chi phu trach	k13w-5
goi	b-11d-7e7g-7i16j-10k54m6n12o-4p-4q-5s4t7u4w29
goi lai	e-10g-11k19o-5w-5
goi lai cho	d-6e-12g-12k23l-5m-7n-4o-12u4v4w-13
lai cho	d8e-7k16n-9o19w-11
lai cho toi	c4d-5e-7g-4j-5k15n-13o14s5t5u5w-16
cho toi $	d9g-10i-10j-13k4n12o11p15q-4r-5s11t10v-4w17
em can gap	a-5b-4k15w-5
can gap	a-5b-4i-5k16w-6
can gap nguoi	k9
gap nguoi	k16w-7
quan ly	a5b-5i-5k19p-5w-17
quan ly lop	k11w-8
ly lop	k11w-8
ly lop $	c-4k10w-7
^ can	a6b-4c4d19h21i30j-4k11n-6o-4p-10r-6s-8u-6v-7w19
ho tro	a4j-6k32m7p-5q-5r-4t9v-4w7
tro	b8c-6d-4f-5i4k36l-4m22n-5o24p31q13r-4s8t12v-6w5
nhan vien $	d5i-8k19n-5q4s4
em muon dang	a-4l15w-6
muon dang	l22w-6
muon dang ky	l22w-6
dang ky	a-7e-13h-10k-5l34n15o13p-6q12
dang ky tham	l10
ky	a5b-5c7f-5g-13h14i-8j-10k-7l36n26o12p-8q13r-8v-8
ky tham	l10
ky tham gia	l10
tham	a15b4c-11e9f-8g-10h11i-8k-5l30p-6r7
tham gia	a-11c-5e9f-6h12i-5j-5l30r9w-20
tham gia khoa	a-5f-8h7l10
gia khoa	a-7f13h6l11w-5
gia khoa hoc	f12h7w-10
#register	a-14c-5e-15f-6g-17h16i17k-12l102n4o4r25s5t7w7
em co ma	l12m4n4
co ma	a-8b-9g-5i-5l37n6o5p-6q5s4t6v-5w-9
co ma moi	e-11l16w-4
ma moi	e-11l25o4r-6v4w-7
ma moi $	e-9l18w-6
moi	a8c12d-8g-11h-12i-7j5l30m-7o-9p21r14s14t-13u-8v-7w4
moi $	a-8e-8j-4l15w17
#codeWord	a13b-5d-9f-6h-6i7j-6k-7l50n7v-5w12
^ nhap	a-11b-4i-4l21w-8
^ nhap ma	b-6g-4i-6j-4l17w-10
nhap	b-8e-4h-4k-7l38p-8q19u-4w-9
nhap ma	a-6b-6e-16g-4i-6j-4l18q-4w-12
nhap ma lop	a-8b-14l18w-9
ma lop	a-7b-11l26p-5w-12
^ dang	e12g14j4k-7l24o17p-5q-12r-4s5t5w20
^ dang ky	e-8l14n-7o12p-8w9
dang ky $	e-4l22n-10q-4w-11
ky $	a12d-5g-4i-7l7n-6r-5w7
toi muon ghi	d5e-7h6l20r-5t5v4w-5
muon ghi	d4e-7f-4h4l26q4r-6s4t7v4w-12
muon ghi danh	a-6d4e-6h5i-4l20n-4r-7t5v4w-15
ghi danh	c4d-4e-11f4i-6l26m5p-8q5s5t4w13
lop thang	a-6e-6f-4l16w-4
thang sau	b-14c-7d-8e-8f-7h-5j5k-7l21n-6p4q5s5t6u6w-20
thang sau $	a-6b-9c-4d-4e-7f-6h-4j6k-6l21n-6p4q5s4t6u6v6w-15
sau $	a-6b-7c-8d-8e9f-10h-4i-11j6k-4l23n-5p6q5s6t7u7v7w-6
^ ma	e16f4g-12h-6i-6j25k-5l21o4p-4r-6u-5v-4w25
em muon tham	f-4l9
muon tham	f-8l12
muon tham gia	f-8l12
tham gia lop	a-4e5h10l11p4w-19
gia lop tap	a-8l14
lop tap	a5b7d-5f-6i-5k-4
lop tap huan	a5b7d-5f-6i-5k-4
tap huan papi	a14b-6f-5l7o-4w-7
huan papi	a14b-6f-5l7o-4w-7
papi $	a5c8e-5f-7l12
^ noi tieng	d-4m11w-10
noi tieng	d-5e-8m15w5
noi tieng anh	d-5e-4m13w-18
tieng anh	a-4c-4e-6m36n5r5v5w12
tieng anh duoc	d-7e-6h-6l-4m13w-11
anh duoc	d-7e-6h-6l-4m13w-11
anh duoc khong	d-7e-6h-6l-4m13w-11
duoc khong	a-19b13d6e20g17h14i-10k17l12m21n-7o-4p-8r-10u-8v-15w-17
duoc khong $	a-10b15d11e20f-14g21h16i-5k19l-6m15p-4r-7v-5w-15
^ doi	a4b9m20t19v-7w29
^ doi ngon	m12w-9
doi ngon	k-4l-6m19w-12
doi ngon ngu	k-4l-6m19w-12
ngon	b-4e-4f5g7h-4i11j5k-4m27n-4r4s-4t-4u-4v-5w43
ngon ngu	m26w-17
ngon ngu $	l-4m21w-12
ngu	a6b7c5e-8f7g-5h8i7k15l-6m29n-4s-5t-4u-6v-9w32
ngu $	f5i-5m21w-10
^ tieng	e-5f-7s-6w25
^ tieng viet	m12s-6w-5
tieng viet	d-4m31w-12
tieng viet $	d-4m18w-5
viet	a-6c9d5e-4f11j-4l-4m37t5w8
viet $	m21
^ bot	e-6g-9h-11j-8k18m12n7p17r7s12u-4v-9w14
^ bot co	f4g-4m14n4o4q7v-7w17
bot	a-8g-11j-5k26l-6m9n15o10p30r4s28t17u-5v-13
bot co	f4g-4m14n4o4q7v-7w16
co biet	a-6b-7c-4e-5i11l-4m13o5w-8
biet tieng	m16w-11
biet tieng nhat	m10w-23
tieng nhat khong	d8k-10m16w-10
nhat khong	d8k-10m16w-10
nhat khong $	d5m14w-27
dung tieng	m15q-4u-4v-10w-5
dung tieng anh	m9
tieng anh $	a-9b-8c-6d-4f-4h-6l-4m16p4u4v4w8
^ dung	a-6c-6f-9g-10i-4j5m8n40o-8p7q27u26v-17w-4
dung $	a-10c-5e-8f-5g-6i13k-6m-12n20p17q-5u-14v27w-4
#stopAlone	a-5d-6e-15f23g-4i9j4k-4n41o36p-8q19s5t-4u12v-10w14
^ ngung	n25p-4q19v-6
^ ngung nhan	k-5n15o-11
ngung	b5c-5d-6n39q19w-8
ngung nhan	c-6d-5e-6h-4n22
ngung nhan tin	k-4n17o-6
nhan tin	e-5f-6k8l-10n29o19q-6r-8s5t4
nhan tin $	k7l-7n13r-6w-6
tin $	c7i-5j-8k7l-7n14o5r-4
#stopSure	a-5b12c5e-8i-4k-5n81o18q-8r-5s8t6v-4w-10
^ huy	n23o7q27r12v-11w-5
^ huy dang	n9o-16
huy	a-4b5d-4e-6f-4g-6n27o10p-6q43r17v-12w-9
huy dang	n10o-20
huy dang ky	n10o-20
dang ky nhan	l-6n9o7w-8
ky nhan	l-6n9o7w-8
ky nhan tin	l-5n8o9w-8
^ dung nhan	n9o-8
dung nhan	n14o-7v-5
nhan cho	d-8e-9f-4k-8l-6m8n19o21p5s7u6v4w-17
nhan cho toi	a-4e-6k-6n15o10w-10
cho toi nua	e-5n13o-8w-7
toi nua	e-5n15o-7q-5w-7
toi nua $	n10
nua	a30d-6e21j22n46q42r12s6t6u7v-16w-7
nua $	b6d-5e-4k-5n28q25v-13
^ tat	e-6i-5n33o-9u7v-8w7
^ tat thong	n14o-12w7
tat	b7e-9i13k-5n32o27u8v-6w-10
tat thong	o18q-6
tat thong bao	o18q-6
thong	a10c17d6e14f-7g-13h-4i21j-15k-9l-8n23o34p-6q-8r47t7w-12
thong bao	d-5e9i-9n22o32q-5w4
thong bao $	n12o12w-4
bao $	a-5e-7i-7j9n12o13
^ thoi	a-4e-5f14g-5k4l-4n15o-6q8u-9v11w12
^ thoi dung	n13q-6v-11w-12
thoi dung	n13q-6v-11w-12
dung gui	d-6f-4n15o-4q-4
dung gui tin	n9
gui tin	a4c4d-5e-4n25o7q-11w-8
gui tin nua	n11q-12
tin nua	n16q-14v-6
tin nua $	n14q-13
^ huy nhan	n16o-12
huy nhan	e-6i-7n21o-15q-6r-4w-4
huy nhan thong	e-6i-7n19o-13q-5r-4w-4
nhan thong	e-7n18o9
nhan thong bao	e-7n18o9
^ lam on	f-7k11n9o-7w-4
lam on	f-5i9j-8k13n14o-7w-11
on	a-4c-11e-4f6g9i27j13m-6n17o22p-7q-11r-6t53u-6v18
ngung gui	d-4j-5n19p-5
ngung gui tin	n9o-5
gui tin nhan	n9o-7
tin nhan	n9o18q-4
tin nhan cho	d-5n7o5
^ khong	c6d-11e6f-10g-15h-12i-4k13l-16m-10n12p17q20r8t-5v42w9
^ khong nhan	n15o-5
khong nhan	h-5i16j-6k7n18o-5u4v-5w-13
thong bao nua	n9
bao nua	n9
bao nua $	n15o-10
^ dung lam	f-5l-7n12p10q-4u-5w-11
dung lam	a4c-6f-4g-4h-4i-5l-7n15p11w10
dung lam phien	n12p-4q-4w-5
lam phien	a7d12e-4i-5k4n14w-7
lam phien toi	n12p-4q-4w-5
phien	a-11d15i-7n26o-15w18
phien toi	n12p-4q-4w-5
phien toi $	n12p-4q-4w-5
^ nhan	a4c4d-7e-6f11h-6i4j-9l-9m15n14o21p4s7t-4u-10w11
^ nhan tin	o10
nhan tin lai	k-5l-7n-4o16
tin lai	d-4k-6l-7n-4o17
tin lai $	n-4o7w8
lai $	a9c-4d7e-11f11g-11h7i7l-11m-5n-12o17p-11q7t8u-7
#resumeSure	a-8d10e-6h-4j-10l-5n-23o60q-4u6v8w5
toi muon nhan	f8n-4o25r-7
muon nhan lai	n-5o9
nhan lai	d-4j-8k6n-6o20
nhan lai thong	e-4f-6n-9o16
lai thong	a-4e-5f-4g-4l-4n-6o23p5q5r5s6t5u4
lai thong bao	a-4d-4e-5f-5n-7o22s4t4
^ tiep	a8o11
^ tiep tuc	o11
tiep tuc	i-5n-4o17q6
tiep tuc nhan	k-4n-5o16
tuc	a-7b-5e-11f-5g-5h11i26j-8l16o22q7s6t5
tuc nhan	k-4n-5o16
tuc nhan tin	k-4n-5o14
^ bat thong	o10
bat thong	o10
bat thong bao	o10
^ ban	b19d11e-13i-4k-16m16p31r7t5v-16w23
^ ban lam	p9
ban lam	p9
ban lam duoc	p9
lam duoc	d-5e-5g13l-4n4p17v-4w-9
lam duoc gi	g-4p14
duoc gi	c-4f14k-6p19w-5
duoc gi $	f12p13w-5
gi $	a14d13f12g7h-12i-12j4k4m-10n-4p27q-8r4s-5u-8v-23w21
#helpSure	f9g-5i12l8o13p81q-4s6t8u4
^ huong	p15w-5
^ huong dan	p15w-5
huong	a-9c13d-5h-5j-5k9p33v-9w22
huong dan	a-8b-10c12d-6h-8k8p32v-9w-10
huong dan su	p10
dan su	p10
dan su dung	p10
su	c11f12i-10n-7p25r23w8
su dung	n-6p24
su dung $	p14w-15
^ bot nay	p11
bot nay	a-5p16u-5w-4
bot nay dung	p11
nay dung	a-4p13w-4
dung the	p17u9v-14w-4
dung the nao	p16w-5
^ co nhung	c8f-6n5o5p16w-5
chuc nang	a-5b-5c-5p19w-5
chuc nang gi	p14w-12
nang	a17b-4c11g-11i7k-4l5p31u-4v4
nang gi	a-4c-4i4n4o4p17q4w-12
nang gi $	a-4c-4i4n4o4p17q4w-12
^ thoi bo	f-9n-4q25v-5w-15
thoi bo	f-9n-4q25v-5w-15
thoi bo qua	f-8q18w-13
bo qua	q24w-10
bo qua $	f-7g-5o-12q20w-12
#cancelSure	a-6e-6f-11h4i-7j5k-8n-11o-10q72t4u-10v17w-20
^ thoat	q15
^ thoat $	q9
thoat	g7i9o-4q27w-10
thoat $	q20
^ huy thao	q9
huy thao	q9
huy thao tac	q9
thao tac	n-5q17u-6
thao tac nay	p-7q10w-5
tac nay	p-7q10w-5
^ khong muon	k5n8p-7q11v-4
khong muon	a-4e-4f-5i-6k7n17o-9p-10q19r5v-5w-10
^ de	a9b8c-4d16e-4f-6g27h-6i18k-5l-6m-5o-4q15r11t-4u5v5w-9
de khi	a-5f-4i18q24
khac	a13c22d-10e12f11h-9j5k9m23q27r19u-5v-13w-17
^ thoi khoi	f-6g-4n7q5v10w-12
thoi khoi	f-6g-4n7q5v10w-12
khoi	a-5d-8e-7g-7h-7i10j4k-6l-5m-4n28o26q27r14v20
^ xoa	b7j-7l6n8q11r17v-5w16
xoa	b8i-6j-8k-6n6o-4p-5q15r35v-6w14
xoa du	l-4n-4r13w-5
xoa du lieu	l-4n-4r13w-5
du	a-8b-10c7e22f17g-8h11i6k-4l-7r40t13u-6
du lieu	d-4g-4j4r38s5t5u-4
du lieu cua	d-6r18w-4
lieu cua	a-7b-7c-4d5g-4r18w-5
lieu cua toi	r13
#dataSure	b8c-4d8f4g-5j-9k-5l17n5q-4r64w-17
dang luu	j-6n-5r21w-11
luu	b4g-6i-5n6r40s5t6u4w-9
luu thong	r7
luu thong tin	r7
thong tin	a14c18d8e-10g-8n-10o-14p-4r33s4t13u5v4w-14
thong tin gi	r10
tin gi	a-10c-10d-10e-11f-6g-4k5m5o-10q7r15s7t7u4v6w20
tin gi ve	r8
gi ve	p-8r16w-11
gi ve toi	b-5d4h5p-9r22w-8
ve toi	a-5b-5d4h9n-9o5p-9r35s7t6w-14
ve toi $	a-4h6p-9r24s4t4w-8
toi muon xem	a10g-14j-5l-5n-11r24w-8
xem du	r13
xem du lieu	r13
du lieu ca	h-4r16w-4
lieu ca	h-4r16w-4
lieu ca nhan	h-4r16w-4
ca nhan	g-4i-4j-15l4r25w5
ca nhan $	n-10o-5r18
#data	a-6b7d-9e-4g-16h4l19o-4q-6r53s7t8w-8
toi muon xoa	e-6n-5r18
muon xoa	e-6n-5r18
xoa tai	i-6r14w-9
xoa tai khoan	i-6r14w-9
tai khoan	i-5q-11r20w-6
tai khoan $	q-7r20w-6
khoan	i-7p-6q8r23
khoan $	q-7r20w-6
cho toi biet	c17f-4g-4h5i-4j7k-4r11s7t7u6v6w-18
toi biet	c21d-7e-5h6j7r8s8t5v-5w15
dang giu	g-4r10w-9
giu	a-5b7c9d-5i9r17w-9
nhung du	j-4r11w-4
nhung du lieu	j-4r11w-4
nao cua	b8r8
^ xin chao	s13w5
xin chao	d-4e-6s18u-5w7
xin chao $	s10
chao $	s11
^ chao	n4s38w-8
^ chao ad	a-4b-4d-4s14v-4
chao ad	a-4b-5d-7g5s13v-4
chao ad $	a-4b-4d-4s14v-4
^ hello	s24t-4u-4
^ hello $	s18
hello	s24t-4u-4
hello $	s18
^ hi	a-5b-4s18u-4v-4
hi	a-4e8s19u-4v-4w-4
^ chao buoi	s19
chao buoi	a-4s19
chao buoi sang	e-6i-4s16w-8
buoi sang $	a-4c-4d4e4s11
sang $	a-8b-4c-8d11e-4i12s8w-19
^ alo	s22w-5
^ alo $	s25
alo	s22w-5
alo $	s17
^ bot oi	s12v-5w-11
bot oi	e-4k-6m-4p6s10
bot oi $	e-4k-6m-4p6s10
oi $	a10b12d-10e5f9g-6h-4i5j-4k-4l-10m7p5s16v15w-18
^ chao ban	k-4s14w-5
chao ban	k-6s15w-5
em chao co	i6m6n6s15v-8
chao co	m5n5s21t-4u-7v-10w-4
chao co $	e-4s18t-4u-9v-7
co $	a15c-8d16f-7g11h10i-6j-5k-15l-13m-12n4o5p-20q4s22u28v34w-5
^ cam	c-8f5t36u-8v-8w8
^ cam on	a-9c-9f-12g4k-4m4q5t25w12
cam	c-9e16f15i22k-6l-5n16t48u-12v16
cam on	c-12i-4k-6n13t40u-8v17w4
cam on $	n7t10v12w-4
on $	n7t10v12w-5
#thank	b-5c-8f13g-4h4l6n21o5s-8t74u-11v18
cam on ban	f9k-4s-7t10w-12
on ban	f6i11k-7s-5t7w-11
^ em cam	t10v-7
em cam	t17v-4w-6
em cam on	t17v-4w-6
cam on a	t12v-12
on a	t12v-12
on a $	t12v-12
^ thanks	t19v-5w-4
^ thanks ad	t13
thanks	t20v-5w-4
thanks ad	t15
thanks ad $	s-4t17u-6v-4
^ da vang	e-7s-5t8u14v-7w-4
da vang	e-7s-5t8u14v-7w-4
vang em	e-9s-5t11u-10w12
vang em cam	t10w-8
cam on anh	c4e-5t18u-6v-6w-5
on anh	e-5j-4t14u-5
anh chi a	s9
^ tks	e-5s-6t26u-5v-5w-10
tks	e-5s-6t26u-5v-5w-10
ban $	a15b15c14d7e14i-8o14p-5r-5s17t16u-5v-7w6
^ ok	i4n5t10u33v-5w-7
^ ok cam	e-4t18u-11v-7
ok	i4n5t10u33v-5w-7
ok cam	e-4t18u-11v-7
ok cam on	e-4t18u-11v-7
^ vang	e-4i4k-5n-4q4t5u25v-6w18
^ vang a	a-4c-9e-9f4i4o4p-5t-4u26v-17w-16
vang a	a-4c-5d-4e12o5p-7u17w-7
vang a $	d-4e12o4q4u13
^ dong	b8l6u15v-22w-7
^ dong y	u13v-17
dong y	a6b5f-6r13u30v14w-8
dong y $	c5u26v15w-8
y $	c4r-5u25v14w-8
^ co a	c-5q4u14v-7
co a	c-8h-5s14t9u14v-10
co a $	c-8h-5s14t9u14v-10
^ da duoc	e-5u15v-6
^ u	f4p-6u28v-9w-11
u	f4p-6u28v-9w-11
vang $	e17f4t-7u20v-5w-20
^ khong a	a-5c-4h-7i5v18
^ chua a	g-5i6j-5v15
^ da khong	a-6u-12v15w-23
da khong	a-6u-12v15w-17
da khong $	u-4v13w-17
#no	a7b-29d14e-25g11h6i-18j-9k4n-4o-6p-39q5r5s-5t-17u-31v37w6
^ khong dong	u-5v13
khong dong	c5e-5o4q-5u-5v24
khong dong y	c5e-5o4q-5u-5v24
^ khong can	k-6n6o-4q-4v10w-5
khong can	k-5n9o-5u4v20w-4
khong can dau	k-4q-4v15w-7
can dau	k-4q-4v15w-7
can dau $	k-4q-4v15w-7
^ sai	h4m4q-5u-6v26w-11
^ sai roi	h-4m4q-5u-6v26w-11
sai roi	h-4m4q-5u-6v26w-11
sai roi $	h-4q-7r-4u-8v21w-12
^ thoi tiet	a-11e-4w11
thoi tiet	a-11e-5w12
thoi tiet ngay	a-6w9
tiet	a33b-9c-9d-9e5f-14g-8h-8k-6l-4
tiet ngay	a-6w9
tiet ngay mai	a-6w9
ngay mai the	a14b-7e-7w5
mai the	a13b-7e-7w5
mai the nao	a13b-7e-7w5
the nao $	e5g8j-10p8r6w17
#elsewhere	a-24b-11c-18d-10e11f-8g-15h-6i53j24l-11m-9n6o4q4r18s9t13u5w138
^ gia	a-7b-4c-8e-15f5i-9l-6u-4w26
^ gia vang	e-9f-6i-6w13
gia vang	e-9f-6i-6w13
gia vang hom	w5
vang hom	a-5b-8d11e7f-10i-6l-4o-5v4
vang hom nay	a-4b-7d-5e11f-8i-7l-5m4o-5v4
hom nay bao	w6
nay bao	w8
nay bao nhieu	w8
may gio da	a-15i-4w11
gio da	a-15i-4w11
da bong	a-20i18w-12
bong	a-23c-6e-9f-9i18j-8l-5
viet nam	c-5g-4i-4s-6w13
viet nam thai	i-6w9
nam	a-12b18c10d-16e7f11g-13i22j9k-5n-5o-4p-8q-5r-7s-5u-4w19
nam thai	i-6w9
nam thai lan	i-6w9
thai lan	a-5i-7w10
lan $	a-16g11i7s11w9
^ ke	a14e-5i-6k-4n-4o11w12
^ ke chuyen	i-6w10
ke	a27c-7e-6i10k-5o13p-4w21
ke chuyen	w16
ke chuyen cuoi	w8
chuyen cuoi	w13
chuyen cuoi di	w8
cuoi di	w8
cuoi di $	w8
^ lich chieu	w11
lich chieu	w11
lich chieu phim	w11
chieu phim	w11
chieu phim cuoi	w7
phim	c-8e-5i-9k-12w31
phim cuoi	w7
phim cuoi tuan	w7
cuoi tuan	b-6g-7s5t4w30
cuoi tuan $	a-7e-9g-8i-4w15
tuan $	a12e-10g-11i-5w10
^ con toi	a-14l-4w11
con toi	a-16g-11i-4l-5w21
con toi thi	a-14w11
toi thi	a-7f-6g9h-5l12
thi dai	a-4d-8g-5w13
thi dai hoc	a-4d-8g-5w13
dai	d-4e-9f10g6j-4k10l-5r-7w26
dai hoc	a-5b-12d-6e-13f-8l-8w31
^ dat	c-6e-16g-6h4i-8k-7m15u-8w18
^ dat ban	i-9w12
dat	a26b11c-5e-14g17h-5i17k-4l-7m17o5p-7t5u-9v-5w13
dat ban	i-9w12
dat ban nha	i-9w12
ban nha	s-5t16v-9w4
ban nha hang	i-9w12
nha hang	b-4f-7j-4k-6w21
toi thu	a7i-11
7 $	a-4c-4u-5w26
tang	a-11b27c-8d-6e10f11h-5i-6k-5l-10r-4t4u-5w25
tang luong	w9
luong	a-20f14i-9w18
^ ban bao	w4
ban bao	w4
ban bao nhieu	w4
bao nhieu tuoi	g-8i-4w10
nhieu tuoi	g-8i-4w10
tuoi	a9b-5e-6f20g-9i-9j-9l-7m4o4p5s6t5v-6w29
tuoi $	f9
^ bay	b-4d-6f4g-7h12m-5o5v-8w19
^ bay gio	a6h10u-5
bay gio	b-7d-4e-12g9h10i-8k-7u-5
la may	e13
^ lam ho	w12
lam ho	w12
lam ho chieu	w12
ho chieu	w12
can giay	c5e-4h15i-5l-10s4w11
can giay to	w9
giay to	h-4i14w5
giay to gi	w9
to gi	w9
to gi $	w9
^ lop yoga	a-14b-12f-7l-11w20
lop yoga	a-14b-12f-7l-11w20
yoga	a-9b-6c-11f-5i-9l-4w19
toi o	a-7b-5e-8f-6j-5l-4w16
^ chieu	a11b19d-8e10f-8g-4j-6l-5
^ chieu nay	a7b10c8l-4w4
nay di	a-4b-10e8f-5h-5l-10n13q11
di nhau	a-15e-14w12
nhau	a-9b9d-4e-9f-4i9j-4w15
^ dung xe	b-15g-4i-15u-8w18
dung xe	b-15g-4i-15u-8w18
thi duoc	b-6d-4g14h5m-8w4
xe buyt 32	b-7g-4l-5s4t4w16
buyt 32	b-7g-4l-5s4t4w16
32	b-7g-4l-5s4t4w16
dung o	b-4c-10d-8e-12f-9g-5h-6k4l-12o4q12s4t4u-6v-12w15
tai lieu on	w9
lieu on	w9
lieu on thi	w9
on thi	w9
thi ielts	d-6g-5w11
ielts	d-10g-5w14
ai la tong	w7
la tong	w7
la tong thong	w7
tong	c-8k10r-9u-4w17
tong thong	c-6w13
tong thong my	c-6w13
thong my	c-6w13
my	a-4c-6e-7i-7q-4w22
my $	w11
^ asdfgh	w23
^ asdfgh $	w23
asdfgh	w23
asdfgh $	w23
hom nay toi	e11f-4
nay toi	c-4e11i-9k12s5t4w8
toi buon	f-4g-4i-6m-4w13
buon	a4b4e-7f5i10n4u-5w34
buon qua	e-5g-6w23
buon qua $	e-5g-7w22
gan	a-8b25c-8e-10f-7g-6i24l-6w5
nhat o	w7
nhat o dau	w7
^ diem chuan	e-4w8
diem chuan	e-4w8
diem chuan dai	e-4w8
chuan	a9d21u34
chuan dai	e-4w8
chuan dai hoc	e-4w8
hoc nam	b13
nam nay	a-12c-8e-16f-4m4n5s5t4w24
nam nay $	a-4b-4e-8f-4l6
^ ma giam	l-6w7
ma giam	i-4l-6w10
ma giam gia	i-4l-6w10
giam	a-5c-4e4f-7i9p-5r-4s5t5v-7w31
giam gia	l-6w10
giam gia shopee	l-6w7
gia shopee	l-6w7
shopee	i-4j-4l-5w8
yeu	c4g-7h11i13j-5k10l5m-7p-4q6r14s-14t-7u-4w34
^ bac	a18b13c-4d4e16f-5i-7k10l9n-7t11
^ bac si	a-5b-4e-6i-6w17
bac si	a-5b-4e-6i-6w18
si	b-5c17e-6i-6m5o6w18
si nao	i-6w9
nao kham	w10
kham	a-20b-16c-5e10w12
gioi	a5b4d6e-5g-4h-6i-4j-6p15t9u-8v-9w26
gioi $	b-8c-4f6i-7j-9p-9w28
xin viec	j-6p-4r-6w10
o hai	e-4j-4w12
o hai phong	e-4j-4w12
hai phong	a-6e-8f-4j-5n4w19
hai phong $	b-9e-4w19
phong $	b6d4e-4i4l-9n5w21
gia dien	w8
thang nay	a13e-10w-6
^ huy ve	a-4q-10r-4v-5w14
huy ve	a-4q-10r-4v-5w14
huy ve tau	a-4q-6v-5w10
ve tau	a-5q-4v-4w14
tau	a-12b-11e15g-8w19
^ mua	a-6d-13i9w11
mua	a-4d19e-11h-8i21k-6l-11p-4r-4u-10v5w29
o dau re	d-10w11
dau re	d-10w11
dau re $	d-10w11
re	b8c-6d-8f13h-4j18l-5u-5w19
re $	b-4d-9j11w16
lich kham	w9
kham benh	e7i-4
benh	a-9b-12e11i8
benh vien	a-8b-12i8
benh vien bach	b-16w13
vien bach	b-16w13
vien bach mai	b-16w13
bach	b-13c-4d4j5r4w26
bach mai	b-16w13
ram	f4i7w10
la ngay	a-8w13
la ngay nao	a-7w12
ngay nao $	a7b-8c-8f-4w9
^ viet	a-10e-5g-4i-14j-4v-4w18
vo	a-4b25c-8e29f-10g11h-7i24j7k-5l27m4p16s-5w17
vo dich	c-5w12
dich	d22g-7i15j-5m-9w32
khong ad	a17b-9d10e-13g4h8l-7m8w-14
khong ad $	a13b-8d7e-9h7l-7m8w-12
tuan sau co	a9
sau co	a16e-4f7l-12w-4
co lich	a13e8p-4v-7w-28
^ may h	a14w-7
may h	a23e-8g-4i-5w-4
may h hoc	a14w-4
h	a29c-4e-14g-7h8i-5l-7o7w-5
h hoc	a16b-4w-4
hoc v	a19b-8g-7h-7l-8
v	a21b5c14d5f-6g16h11i-6j-5l5p5r12u-5v-10w-16
v a	b10c15d-5g-8k5l-7m6o6p4u-5v-5w-6
v a $	b-4c13s-4u-6v-4
^ lich hoc	a21e-19f-10w-16
lich hoc	a27i-5n-4r-7w-17
lich hoc tuan	a18e-7w-7
hoc tuan	a11c-6d-4e-7f-5
tuan nay	b-7d-4e9g15h5i13j6l-5w6
tuan nay $	a-12e13i-6w8
^ chieu mai	a12e6
gi z	a9p7
gi z $	a9p7
z	a17b17c14e6g10h8j-7k5l5m-9n-8p5q-4u14v-4
z $	a9b13c13d-5e5f-9g11h8l5m-11n-10p4q-6u14v-4
gio khai	a16m4u-5w-7
gio khai giang	a16m4u-5w-7
buoi toi la	a7c9
toi la	a9c9g-5i-5j-7k-5l6m10n-4r-6w-12
#intro	a8e-14g14h6k-5l6m9p-4r11s14
^ co huyen	a11b7c6d-13e-5f11h-5j-6k-7l-14n5o6p-8t-7u-7w-15
co huyen day	a17b23d-6e-4f-21i6j-4l-14m5n7o7q6s5t4u-4w-7
huyen day	a17b23d-6e-4f-21i6j-4l-14m5n7o7q6s5t4u-4w-7
hom nao $	a17b-11c-10d-5f-4w5
^ em chao	a-4e-6s18u-7v-5
chao ac	s12u-4v-8
ac	d-5e-9g-9h-6j-6l-9s15u-8v-9w14
^ khoa hoc	a7d-5e-4f9h-6j-4k7l-8m6p8q4t4v5w13
hoc bao	a17f-4g-11h-8l-5w-5
bao lau	a12b11e-7h14i-16j5m-10o-4
bao lau thi	a4e-7f-4g-7m-11w10
lau	a8b16d-4e-11f-11h10i13j19k-5l-6m-8n-6o6s13
lau thi	a4e-7f-4g-7m-11w10
thi xong	a19b-6e-4g-13h-10l-6w-17
xong $	a17f-4g-8h-11l-6w-5
hom nay may	a17b-5e-13f-5w-18
nay may	a18b-5e-13f-5w-20
nay may gio	a12b-4e-11f-5w-10
di thuc	a24b-16c-7d-4e-12f10g-8h-6l-8v-6w-19
di thuc te	a24b-16c-7d-4e-12f10g-8h-6l-8v-6w-19
^ chu	a15b6f-6h-4l-4r4s4u4w-9
^ chu nhat	a15b-9f-5h-4l-4w-8
chu	a20b18c-9d-7f33g-8h5i-6j11k6l-5o5p-7t31u16v-6
chu nhat	a16b-8e-6f-5o4s5t4u5
^ sang	a22b12c-15d-6e14f-19g-5i-13k-7l-6s5t5w15
t4	a14c13w-17
may h $	a6b-9e-5f-5i-9
h $	a6b-9e-5f-5i-9
co buoi nao	a23b-14c-11d-7e-11f-5g-5l-4w-9
buoi nao khong	a19b-10c-10d-8e-9f-4l-4w-10
nao khong $	a14w-11
mai nghi	a10e-4
dung khong	a9b6l-8r4
so hom	a8e-5i-8w9
phong nao v	b15j-5t-4u-6v-4w-5
nao v	a13b19f-6g-7h-5j-5l10u-7v-5w-7
nao v $	a6b8e-5f-5h-4l12w-7
v $	a-7b9c12d6e4f-13g15h8i-5p4r12v-8w-16
^ dia	a-7b18c-4e-5f-7h-4l-8v-7w16
^ dia chi	a-9b5f-4l-8w15
dia chi lop	b12w-12
chi lop	b12w-12
chi lop hoc	b12w-12
lop hoc $	a-6b8d6e-5f9l-4o7
^ hoi truong	b12e-15f-5w8
dia diem	a-13b24c-5e-9g-4v-6w-10
dia diem tap	a-4b12e-5l-6w-5
diem tap	a-4b12e-5l-6w-5
diem tap huan	a-4b12e-5l-6w-5
^ duong	a-5b-7d9e5i22j-5l-4n4w24
^ duong den	e-6f4i-6m5n4p5u-4w17
duong den lop	b14e-13f-6l-7w-14
^ link zoom	a-4b13c-4f-8
link zoom	a-4b21c-4d-5e-4f-6g-7j-5l-9n4o4
zoom	a-4b29c-4d-5f-6g-7j-4n5o5q5r4w-6
hoc onl	b12d-5e-6f-10g-5l-10v4w-9
onl	b12d-5e-6f-10g-5l-10v4w-9
hay off	a-8b16e-4f-7l-5v4w-7
off	a-10b16c-5d-10e11f-10g-5l-7v4w-11
nao z	a-5b7c-12f-12g9
nao z $	a-5b7c-12f-12g9
^ tap	b20c-4d17e-7f-13j4k-4l-13p5s-6w16
^ tap huan	a11b15d-16f-8g-4l-11o-4v-4w-18
tap huan o	a-5b5f-8h-5l6
huan o	a-5b5f-8h-5l6
o cho	a-4c-6d7f7i10j-6l7r-4w-12
o cho nao	c-4d7f6i-10j-5l7w-13
^ ai day	a-6c17e-4f-4w-14
ai day	a-7b-5c26f-4i8j-8k-5l-12m6t5v4w-15
day sang	c8
sang mai	a9b17c14d-8e12f-5g-4k-5l-6w-9
sang mai $	b-4c13d-5g-5w-11
giang vien la	c13f-11r-10w-12
vien la	c13f-11r-10w-12
^ thay nao	a-9b-6c12d-10f-12
thay nao	a-7b-4c17d-9w-5
thay nao day	c13w-4
nao day	a-7b10c15n-5p8q-5u-5w10
giang vien buoi	a-8b-4c10d-7e-4w-4
vien buoi	a-5c12d-7
vien buoi chieu	c4
buoi chieu la	a-7c11d-4e-4i-6w6
chieu la	a-7c11d-4e-4i-6w6
chieu la ai	c12d-4
slide $	a-5b6c8d26g-6h-13j-5l-5p-4r4v-10w-7
em xin tai	a-8b-9c-7d15e-5f-7k-5
tai lieu hom	d9f-5
lieu hom	d9f-5
slide hom	d12e-4f-6w-7
nay dau	b10c-6d8e-10f-11g-4m4n4r4w-10
co file bai	d9h-4
file bai	a-4b-4d18h-6
file bai giang	d11w-4
bai giang khong	d12w-4
giang khong	d12w-4
xin video	a-4b-4d12e-6p4u4
hoc hom qua	b7d4e-8f6i-4w-10
^ co ban	a-6b-5d23e-4h-8l-4o4t4v-6w-5
co ban	c-4d18e-4h12k-4m-10n4o7t5u4v-11w-28
co ban pdf	a-5b-4d18h-7o4t4v-6w-5
ban pdf	a-6b-6d23h-9k-5m-4t4v-5w-5
bao gio co	a4d12e-4g9h11u-4w-10
gio co	a9d11e-10g7h10u-6w-11
co slide	a-9d20h-8j-8u-4w-8
^ xin nghi	a-9c-5d-7e21i-4s-5w-10
xin nghi buoi	a-5c-6d-4e11f-4w-9
buoi chieu $	a-6b7e10s7w5
chieu $	a10c-9d-8e9f-4i4s7w14
bi om	e7w10
om	e15g-5i16w-11
mai khong	a18b-8c4d-4e9g-5k-8v-12w-19
mai khong di	e8
khong di hoc	c-4e15g-9h-5l-5u-4v-4
di hoc duoc	e16g-8h-5l-5
hoc duoc	a-5e20f12g-8h-11l15q4s4u-4w-7
hoc duoc $	a-8b-4e17f-4l-7w-10
hom nay em	a-8d-7e27f-8l-7u-7w-23
nay em	a-9b-7c-4d-8e21h8l-8q5u-4w-9
^ ket xe	e10
ket xe	e15i7
xe em	e9w-6
em toi	b10e16h-5i-5j-4l-5w-11
em toi tre	e20i-8v4w-10
toi tre	e13i-9w-9
tre	a-7b-6e35f5g-9i38m4n7o6p-4q-11r-4u-8v-11w15
tre $	e4i-7l-9w17
^ check	a-8b-11d-4e17g-4h-6w7
^ check in	a-8b-11d-4e17g-4h-6w7
check	a-10b-8e29s5t5
check in	a-10b-8e29s5t5
in	a11b-11d19e31h16s6t6w-8
^ em quen	b-4d-8e19g-12i4l-6m4q4v-5w-19
em quen	a10e15g-12h-4i4l-8m5n4q4v-5w-17
em quen diem	e6
quen	a12c14d10e28g-5h-5j-4k17l-9m11n5q-9u-13v-12w12
quen diem	a-5e14f-5g-4l-4n4w-6
quen diem danh	a-5e14f-5g-4l-4n4w-6
diem danh	a8b-9e38f-5g-15i14l-17p-4q6s4t5w-14
diem danh $	a-6e14l-10
danh $	a-6e14l7p-8w-8
^ con em	a-4d-5w5
con em	e6w5
con em om	e8
em om	e14g-10h-4l-6s-5t-5w-6
om xin	e8w-4
nghi hom nay	e8
em xin ve	a-10c-4d-9e21h-4s-6u-5w-6
xin ve	d-4e18h-5m-7n4o4q4s-4w-10
xin ve som	d-4e17h-5j4m-7n4o4q4s-4w-9
ve som	a10d-5e19f-4h-5j5m-8n4o6w-7
som	a26b-5c-9d-6e20i8j4m-5o9q4t-4u5w20
^ mai toi	a-4e10l-6w-5
mai toi	a-4e14l-5w-4
mai toi hop	e9
toi hop	e9
hop	a-8b14d-10e28f-4g-6h-4i20k-4m4o5p-7s4t4v-6w22
hop khong	e14l-4w-15
khong du	e19f-8k-4w-8
khong du duoc	e13w-7
du duoc	e16w-6
du duoc $	e15i-4w-7
buoi hoc hay	b-4f12w-11
hoc hay	a5b-8c-4d-6e-8f11w-11
hoc hay qua	b-4f12w-11
hay qua	a-10b-10c-4d-8e-4f16i-13j-10o5p6t17w9
hay qua $	f10w11
^ co giang	a-8c-8d-8e-4f16l-5w-4
co giang	a-8c-8d-8e-4f16l-5w-4
giang de	d7e-7f8g-6
giang de hieu	f8
de hieu	c-6d-6f19h4i-7o5p-5
de hieu lam	c-8d-5f20i-4p-4q-4
hieu lam	c-8d-5f20i-4p-4q-4
hieu lam $	c-8f16i-4p-4q-4
^ phieu	f17v-5
^ phieu khao	f17v-5
sat dau	f10i9u-4v-4
^ thay giang	f9
thay giang	a-4c7d-4f9w-4
thay giang nhanh	f8
^ cham	a-4b-8c-4d-4e9f16g-7n9
ket qua thi	a-11g13h-10j-4w-4
qua thi	a-12e10g12h-10j-5w-5
qua thi cua	g9w-4
thi cua em	g17r-5w-19
^ xem	a15b5d-8g22i-12j24k-8m-7o-6p-7q-4r7u-4v-4w12
^ xem diem	g8
xem diem	g8
xem diem kiem	g8
diem kiem	g10
diem kiem tra	g10
kiem tra $	g12i11j-5p-7r9
tra $	a-6e8g12i12j-4p-6r9
^ bai trac	a-9g13w-7
chung chi $	a-6d-8e-5h16w-9
chi $	a13b4c15f-4h19l13p-5s11w-19
^ tai chung	d-8h16s4w-7
tai chung	d-8h16s4w-7
nhan duoc chung	a-6h11w-5
duoc chung	a-5e-8h16w-5
duoc chung chi	a-6h8w-5
^ hang	e-6i24j-4t-4v-4
^ hang xom	a4i19t-4
hang xom	i17k-6m-4u-5w14
xom	i26j-10k-4n4o5u-4w12
on ao	i16w-11
ao	a-6e-4f-4i19k-10l-6p11s13w8
ca dem	i12w-6
dem	a12c-9d-6e-8h11i24j-4n5w14
dem $	i14
hoi qua	f-4i22j-11q-4w-16
^ khieu	f4i16j9m4u-4
^ khieu nai	f4i16j9m4u-4
can bo phuong	i4j-10k10w8
bo phuong	i4j-10k10w8
bo phuong $	a8i10j-4k-5
phuong	a17b18c-5d-8e16f-6g-7i43j4k14q-4s17u4w-8
phuong $	a8b-4e-8f11i19l-4w-11
^ duong ngap	e12i13
duong ngap	e12i13
ngap	e10i20j-7l-5
ngap nuoc	a-4e-4i12w-6
nuoc $	e-14i7w8
quan $	a12b10e-10g-5h6i23j-5k-10n-7s14t4w-20
cua toi toi	j14w-4
toi toi	a-4e12i4j16k7l-5m8n-5w-11
toi dau	a11b9d-8e-12f-9g-11h7i8j11k6l-10m-4p-4
toi dau roi	a11b-7d-5i-10j10w10
don cua toi	g-6j10r-7w-6
cua toi giai	j6w-4
toi giai	j6w-4
toi giai quyet	j6w-4
giai	b-4f5g-7j19k-4l-7
giai quyet	a-5b-4e4g-5j18k-4l-7w-6
giai quyet chua	j9w-4
quyet	a-5b-4g-5j18k-4l-7
quyet chua	j9w-4
quyet chua $	j9w-4
chua $	a10d4i-7j28k-7l-8m-8p-11u-5v6w18
kiem tra phan	g-5j7w-5
tra phan	g-5j7w-5
tra phan anh	g-5j7w-5
sao chua	e-9f-4h7j10l9w-11
^ tinh	i-10j16r-5w-7
^ tinh trang	i-7j12r-5w-5
^ noi chuyen	f-11k18w-12
chuyen voi nhan	f-11k17w-8
voi nhan	f-11i-6k16w-8
voi nhan vien	f-11i-6k16w-8
^ goi	e-7g-9i-7k23l-4m-8o-5p-9q-9w7
voi bot	k10n-5p10q-8s-5v-5
bot $	k8l-5n-5p4q-5s12t12v-6w-13
^ ma cua	g-8i-5j-6l11r-7w-8
ma cua	g-7i-5j-7l16r-5s4t4v4w-12
cua em la	f10g9l12
em la	a-6b-4c-8e-10g9h9k-4l9r-4s-4
ab12cd	e-6j-4l11
ab12cd $	e-6j-4l11
^ dang ki	f4j4k-5l21w-4
dang ki	a-4e-4f5k-7l25m4w-6
ki	a-9e-6g17l24r-4w10
^ chuyen sang	m9
chuyen sang	b10c9k-7m10r5w-11
chuyen sang tieng	m9
sang tieng	i-5j-4m12
sang tieng anh	m11
dung nhan tin	n9o-5
nhan tin nua	n13v-6
khong muon nhan	a-5e-6n21o-12q-7
muon nhan tin	e-4n9o10q-8w-6
khong nhan tin	n10v-8
nhan tin nhan	k-5n10o10q-10
tin nhan nua	n6
nhan nua	n18o4q-6v-6w-4
nhan nua $	n12q-4
^ bat lai	c5e-10g-6o28w-7
bat lai	c6e-10g-8o39w-5
bat lai thong	g-4o16
nhan lai tin	j-8o16
lai tin	d-4j-7o18
^ giup	b4e-8k-14l-4m-13p28u-5
giup voi	a-4p15
^ huy $	q21r-13w-4
huy $	b7n-8o11q28r-8s5t5v-6w-8
^ huy bo	q12w-4
huy bo	q12w-4
huy bo $	q12w-4
bo $	i-4k14q14w15
^ khong lam	q14
khong lam	q15v-4
khong lam nua	q10
lam nua	q10
lam nua $	q9
xem thong	n-5o-5r15w-7
xem thong tin	n-5o-5r15w-7
thong tin ca	r18s4t5
tin ca	r18s4t5
tin ca nhan	r18s4t5
^ xoa tai	r15
^ xuat	n-4r23w-18
^ xuat du	r13w-6
xuat du	r12
xuat du lieu	r12
du lieu $	r18
lieu $	d13f-5i-5r12u-5w-8
^ ad	b-6d7e-6h-5p-4r6s8v-11w12
^ ad oi	a5b-6d10e-6p-4s7v-4w-4
ad oi	a6b12d11g-5i6p-7s7u-4v-11w-7
ad oi $	b12d-6g-5i5p-6s10u-4v-9w-5
^ tks ad	s-4t15u-6v-4
tks ad	s-4t15u-6v-4
tks ad $	t12u-6
cam on nhieu	t16
on nhieu	t16
nhieu nha	i-5t8w-5
nhieu nha $	i-5t8w-5
nha $	b-14c-4d7e12f12g-9h-7i-12j-10k-12m12n9o7p-12q8r-14s11t20u-17v18
^ dung roi	n-4q-9u17v-12w-14
dung roi	n-5q-8t4u26v8w-18
dung roi $	n-4q-8u18v6w-18
^ ok a	u10v-5
ok a	u10v-5
ok a $	u10v-5
^ uh	u29v-4w-7
uh	u29v-4w-7
^ khong $	a-4b4c4f4g-8h-4k-12o4q-6t4w7
^ chua $	g-5v19w-24
^ khong phai	g-6q-4v15w-8
khong phai	g-7q-4u-10v16w-8
khong phai $	o4v18w-7
phai $	e-8i-8p-4s-7t-4u13v11w-14
lich thi dau	a-9e-7g-6i-4j-4w16
thi dau	b-4e-7g18j-5l-5v-13
dau toi	d-5f9i-8p-5
toi nay	b7d-5e-26f-16g-6i-9k-4l-12w15
toi nay $	a-11c9e-11f-5i-9w7
thoi tiet mai	a-14w14
tiet mai	a-14w14
ket qua xo	w9
qua xo	w9
qua xo so	w9
xo	e-6i-4w10
xo so	e-6i-4w10
^ quan	a-4c-6f-9i10k-8l-5p-13w16
^ quan nao	c-4o6q4s4t4w20
quan nao	b9c18h-5i-4o5w11
nao ngon	a-7b-7c-4e4i-5s4w20
nao ngon gan	a-5b-4w14
ngon gan	a-5b-4w14
ngon gan day	a-5b-4w14
gan day	a-5c-6i4j-4w13
gan day $	a-5b-4c-4w14
day $	a-11b-4c18f-12g4j-12k15l-6p16q20r16t10u-4w13
^ lich su	i-13r15w13
lich su	i-13r15w13
lich su dang	i-12w13
su dang	i-12w13
xem phim	e-5i-5w8
phim gi	w8
^ hoc lai	b-9d-4f-7h-4i-9w11
hoc lai	a10b-4f-5h-4i-5l-4o5w8
hoc lai xe	b-9d-4f-7h-4i-9w11
lai xe	a-7c-8f-15i-7r-5w15
lai xe o	b-9d-4h-4i-5w9
xe bus	c-7f-10g-8h-4i7k4l-10o5u-8v-12w20
bus	c-7f-10g-8h-4i7k4l-10o5u-8v-12w20
vay tien	w12
vay tien nhanh	w12
tien	b-4c20d-6g-4i26j15l11o4s5v-7w22
tien nhanh	w12
nhanh $	b6d-5k-5l-6t8v-10w14
dai hoc $	b-6c4i-5w18
^ an	a-12d-4e-8g-6j-7l-9v-8w24
an gi	p-7w11
ty	a4e10f-4g-4k8n5p-7q7r6s-7t33u-13w30
^ lich tau	w9
lich tau	w9
lich tau ha	w9
tau ha	w9
tau ha noi	w9
ha	a21b34c-11d15e-9f10g-5i9k-7l18o17s5t4v-10w14
ha noi	a-7b-6e-9f-5i-8l-4s4w29
^ sep	a9e8f-5h15i-17l13
sep	a19e5f-4h14i-21l15r-4v-11w6
hoi khoa	a16
khoa nay hoc	a10
den bao	a9l8w-9
den bao gio	a9l8w-9
ma em	a19d8e-12f-6g8h5o-4w-6
em khong biet	a12b4e-12g-5m-4p22q-6v-23
khong biet	a17b11c12d-13e4f-4g-9i-4k-6l9m5n-4p19q-7r-5v-11w-15
tl	a12b-4d17s-5v-8
hoc may	a12b-12d-8e-19f-12j4l-7q4
may tieng	a19d-7e-12i-10m-11w6
1	a-11c-10e13f7g-7h7i-5k-8l16m-10n-5u-5w16
1 buoi	a9b-13c-4d-10e12f-9h11w-12
v ad	a16c9d-4e-5f8h-6j-6l11m4n5o4t-4u-4
v ad $	a17c9d-4e-5f8g-12h-6j-5k4l11m4n5o4t-4
^ t3	a18b-11c-6d-6e-8f-5l-10w-12
t3	a18b-11c-6d-6e-8f-5l-10w-12
hoc sang hay	a9b-4
sang hay	a18b-12c-7e-7f-11j5l-8p4q4s-7
sang hay chieu	a10b-5d-4e-4f-4s-4w-4
hay chieu	a10b-5d-4e-4f-4s-4w-4
lich cu	a13g-4q4v-6w-7
lich cu the	a13g-4q4v-6w-7
cu the	a17b18e-5m5q4t4v-5w-13
cua dot	a17m4q5v-5w-6
dot 2	a16c-7l8o12v-6w-6
2	a7b16c16d22e9g9i4j15k-4l9o9p-4s-13u-7v-17w-4
2 co	a17b-14c8d-8e-12f-5g-6l-9q4v-7w-8
co chua	a10b-8c-4d-7e-5g14h-4j-4v-10w-11
^ a	e7
chi oi	a11b6e9g9s-6w-5
chi oi tuan	a8b-4e-4
oi tuan	a14b-5e-7w-6
oi tuan nay	a13b-4e-7w-6
nay con	a14d5e7i-6
nay con hoc	a7b-4e-5w-6
con hoc	a8b-8c-5e-13f-9g-4i-6l5m4s4t5
^ hom qua	b-13e5f-10g4i-15j-7k-4l11o-10u-5v-4w15
hom qua em	d5e-10g5l11w-6
qua em	d6f4g5i-9l12q6w-15
qua em nghi	a5d8e-5w-5
nen khong	a4e16w9
biet hom	a12b-8c6e-7f-6i-5w-9
nao co lop	a16c-6e-7h-8l-9w-7
lop tiep	a6e-5l7w-4
tiep $	a13c-8e-7f-6g-6h-6j-5k20l5o12p14q8r-5v-16w-5
mo	b14c-5d24e-4f15g19h-5i30j15k-9l16n-6o27p-8r-5u-6v-8
mo lop	a16e-7i-4l-5o-4w-6
rua	a24c10e-5f-7h-5l-7s-5w-15
rua $	a16b10c9f-7h-5l-6w-12
^ cho xin	a23c6e14f10h-5i-5k11l-6m13n-9o-4r-5s5t4u6w-22
cho xin	a16b-4d19e9h-8k8l-11m10n-10o-7p-4q-6u5w-26
5 $	a17b-5c-9d-11f-4g-9k-9n-4p4t5
ra ve	a13e8w-6
v mn	a12b6
v mn mn	a12b6
mn	a15b8s13
mn mn	a15b8s13
mn mn $	a15b8s13
mn $	a15b8s13
hoc thu	a19c-10e-11f-13h-5l-8w-9
thu 4	a19b-8c-11d-7e6f-6l-5w-6
4 $	a8b-11c8d-4e-7f-6i7
minh o	b11r5w-6
o xa	a11b6i-5w-7
o xa nen	a11b5i-5w-7
xa	a8b19e-11g-4i10q4s4u-6w16
xa nen	a11b5i-5w-7
nen can	a4b8d8e-7w-7
can biet	a18b5e-6i-8w-13
cho hoc	b23h-4i-7l-13r-5t4w-18
de dat	b7i-5w-6
dat phong	b6i-4
phong tro	c4f-4i-6w7
phong tro gan	f-4i-9w5
tro gan	f-4i-9w5
^ cho hoc	b11d-4f-7i-5w-15
cho hoc co	b10d-4w-5
hoc co	b14d-6e-8f-7h-6k-4l-6v-13w-19
hoc co cho	b6d-4
co cho	a-5c-6d8f8h-4k-10l4t4w-13
co cho de	b12d-4w-6
cho de	b11d-5l-4w-7
khong em	a6b8e-9h-4i-8k13l4
khong em $	a10b12c-7d-11e-9f-4g-8i-9k-7l-6
^ vao	a-17b19c-6d-7e-12f-10g14h-11l7
cong nao	a-15b18c-4d-6e-13f-11g-7i-5l-15w-18
nao moi	b13c-6e-11h-7l-16w-12
moi toi	e13i12l-8p-6r-6u-4w-5
toi lop	a13b18e21f-4i4l-10s4t6w-4
toi lop $	a-4b13e10l-5
khong co	a13b13c-12d14e-12h-13i15j-5k-8l-8n4v-12w14
doi phong	b17c-8e-7h-7j-9l-9v-8w-8
^ tap trung	b17f-8l-7q-5
tap trung	b22f-10l-9w-12
tap trung o	a-5b16w-6
trung	a-12b31c-16d-11e7f8g-16i-12j-6l-5n4r-8s4v-5w22
trung o	a-5b16w-6
trung o dau	a-9b11l-4w-4
mai v	b6c10
^ xin dia	a-7b17d-5w-9
dia chi cu	a-10b21e-4i-5s4w-12
chi cu	a-7b24i-7m5p-4v-4w5
chi cu the	a-10b21e-4i-5s4w-12
bao tai	a-6b14l-5w-11
bao tai xe	a-6b14l-5w-11
tai xe	a-8b21d-5e-14f-5h-6i-6j-4l-4w6
xe $	a15b13e11i-4l-5w-4
^ bua	a16b10c7d-5e-11f-5g-7i5k-4l-6o9v4w9
^ bua ni	a4b14c-6e-5h-4p4w-7
bua	a19b4c8d10e20f-10g-11h-4i4j4k-5l-5o10w-4
bua ni	a4b14c-6e-5h-4p4w-7
bua ni hoc	a4b14c-6e-5h-4p4w-7
ni	b10c-8d-5e11f-9h-6l-5o-4w-5
ni hoc	a4b14c-6e-5h-4p4w-7
cho mo	a-5b13p5w-5
mo $	a-9b17f13i-7j21l-4m4n4u-7v-5w-12
phong hop	b16w-5
so may	b22i-6k10p-5r-5
ay	a-6b14c5w-6
nhi	b9c12e-4h-7k-4v-5w12
nhi $	b9c9e-4h-7k-4v-5w14
minh la	c9s11
bai nay	c12f-9w-4
thuyet	a-5b-8c17e-5f15i-5k-5v4
thuyet trinh	a-6b-8c18e-4f-5w-4
trinh $	b-6c13d5h-5l-8v-15w-5
^ cho biet	a8b-8c8e-7f-7
cho biet	a12b10c7e-6i-5w-12
biet ten	a-5b-5c13d-8f-14g-5l-4w-7
ten giang	c8
ten giang vien	c8
buoi 3	a15b-8c6d15f-7w-25
^ nghe	a13b-4c10e-5k-5l-5m-4o4r8s5t4v-4w11
^ nghe noi	a4b-6c13e-6i-5j6o4q4r11s7t6v-5w5
nghe	a15c6d-8e17f25i11k15m-7n-6o-5r7v-5w17
nghe noi	a9b-6c13e-6i-5j6k-4o4q4r11s7t6v-5
noi mai	a10c8e-5v-4w-7
noi mai co	a-11c11w-5
tien si	b-6c21o6w-6
day la	a-11b-6c-4d4g-6i-8l18m5q4s5t-4u4v5w9
la ai the	a-6c14w-12
ai the	a-6c14w-12
ai the $	a-6c14w-12
^ ad up	d10v-5
ad up	d12v-6
up	d14v-5
up tai	d16
up tai lieu	d16
tai lieu len	d16
lieu len	d16
len	a8b13c18d14e13f-4g-4i17k-5l-12o-5q-7u-11v-11
len chua	a12d10v-6w-15
len chua $	a12d9w-15
^ tui	a-8b-4e17i8k11m-4n9w8
tui	a-6b-10c-8d11e13f-12j10k11l-8m-6n14o-9q-4w11
cho xin file	c-4d8
xin file	a-8c-7d16e-6f-4r10w-4
pdf $	d23e-6w-5
tuan truoc $	d5g7i5
truoc $	b-6c9d12e7g15j13o16r4
^ co sach	c-7d17f-6l-6w-6
co sach	c-7d17f-6l-6w-6
cua lop	d5e-10f5k8l-9n11o10r-9u-4w-14
khong gui	a-8d8f-6l-5n14q9u4w-5
phat hom	d12w-5
toi lam	a-5b-5d20g12h11i8j-4k-4r8s7u4w-11
lam mat	b-5d6g-7h8l-4w-7
xin lai	a-4b-5d19g-5h11u4w-8
^ xe hu	e16i-7w-16
xe hu	e16i-7w-16
hu	e22f-4n-7t-7u-6w12
em vo	e21h-6i-8l4p-8s-9t-8w-20
em vo lop	e15i-10w-6
vo lop	a-4b11c-9e14f-9g-7i-9k-4l22v-4w-15
lop tre	e21i-13l-6m4w-9
tre chut	e17l-5s-4w-7
chut	a15d-4e19g5l-5m5p4u-4w15
^ be	a6i11k4v-4w13
be nha	a-7b-6l-6w13
be nha em	a-7b-6l-6w13
nha em	e-5i-7k5l-8n4q4r-4s-7v-8w32
em nhap	a-4e5l17w-9
em nhap vien	a-4e12w-9
nhap vien	a-4e13w-9
nen mai	a-5e12i-5w-11
mai em	a-8c-4d-8e23w-11
hoc a	a-7b9c-8d7e4f-11h-4k-8l-10w-18
hoc a $	a-8b9c-8d7e5f-11h-4k-8l-10w-16
cho toi diem	e15i-4k-5s4t6w-6
toi diem	e15i-4k-5s4t6w-6
toi diem danh	e15i-4k-5s4t6w-6
diem danh buoi	e12f-4
danh buoi	e12f-4
danh buoi sang	e12f-4
toi bi	h10i-9j-8p-5q-6r-11w24
ghi vang	e11l-8w-10
toi co	c12e24g-7i15j8k-8l21m-4o11p-6r14s4t5u-5w-17
co di	e10w-10
ma $	e8h-4i-5j-4k-5w22
^ toi toi	c4d5e19p-6s5t5w-5
toi noi	c-4e18f-17i14k15l-7m-4o4p-5s4w-5
toi noi roi	b-4e18i10l-4p-4w-5
vao lop roi	b-4e20l-20p-5u-14
lop roi	a-8b-12c4e23l-5o5p-4q4u-9w-18
giup $	g5k4l5m-15p23q-6r13t11u-7v-4w-15
^ nay	e14l-4w-5
nay cong	c20e8f-17w-7
cong ty	c-8e4i-11n-4w24
chac	b-9c4e28f5i-4q-10u17v-6w-14
chac em	a-4e18i-8u-6
khong toi	d6e17g-7i6j-14k8m8n-6o-4q-6s4t5v-9w-11
khong toi lop	e13
^ quet	e8l8
quet	a-6c5e27f5g-6i-4l9p-4v-7w-17
qr	e20l-7p-4v-5w-10
qr diem	e11w-4
qr diem danh	e11w-4
no	e8f-5g-5j21n6o17u-5v35
no bao	d-7e8j-4l9n-8o9w-6
bao loi	b-4e6f7g-7h6i21j-5l-5n-5q-4s5w-10
loi $	c4g9j15
tuyet	a-13b-12c-11d-8e-7f15l-5t10w-7
cho toi nhan	c-7f4o20s5t4u4w-4
toi nhan	b-5c-7e-5f4g-7h-5j9k4l-9o20s5t4u4w-9
kha	a-5e-6m-10w12
vong	a-12f10i-5k10
ve buoi hoc	f9
ly thuyet	c-5f14
danh gia khoa	f17l-8w-4
^ lan	d6f8i17n-7o11v-4w-6
lan sau	f14g-10
sau lop	a7f9w-7
hon	f24g-4i-4j-4k5o7s4u-8w20
thanh	b-7c10d-7f19h14i34j5k-4q-4s6t14u-5v-8w4
lam trac	d-4e-5g11w-5
lam trac nghiem	d-4e-5g11w-5
^ em rot	e-5g9
em rot	e-5g9
rot	b-9c5e-6g20i-10j-10l-4q-9r-5u-10v-11w10
rot mang	e-6g9i-12k-6v-5
mang	a-5b4e19g19i26l-4o-5p-4r7v-6
thi lai	e-6g21h-9k-4l-4n5s5v-7w-4
thi lai duoc	e-10g15h-5j4s4v-4w-11
lai duoc	a-4g12h10m-6v-6w-12
lai duoc khong	a-4g12h10m-6v-6w-12
^ bai kiem	g6w7
^ cau	b-4d-5g18s5v-4w-6
cau	a-9b18c-9f4g36h12i14j-13m-7n-5p16q9r11s5t-4v-6w8
cau hoi	e-7f9g25o4p17q-6s8u7
on tap	a-11b-7c-5d23g15s5v-9w-16
cho toi lam	g13s4
lam thu	a-5c4e-5g7h4l15s6w-7
thu $	c4e-5g21h4i-4r-4s7t5
^ giay	f-5h10i-8k4l-6o4r-6s4t5w21
^ giay chung	d-4r-9v-5w6
gui ve	h12j-7w-12
den lay	h13i12w-10
lay	a-10c-5d10e-5f20g-5h17i8n4r-5u5w6
lay a	d-4f-4h11
lay a $	d-4f-4h11
noi vu	b-4h10i-7j-4l4w6
vu	b-7c10d-6e-9f-9g-9h9j30l-4w10
gap $	e11h8i-4k13s9v-4w-10
^ vang may	a-4h9
vang may	a-11d-7e11g-7h10t-4u-10w-7
vang may buoi	a-11d-7e11g-7h10t-4u-10w-7
^ cap	b-4h11k-4w12
cap lai	h13w-5
chung nhan bi	h13w-8
nhan bi	h13w-8
rach	h12w-10
^ tui muon	e-5i14k6w-10
tui muon	e-5i14k6w-10
trinh lam	a13w-14
truoc truong	i9w-10
sap	a24b-6e-9i24k-5n4s4w18
sap do	i22j-8w-20
co den	a-5e-7i6j-4v-4
den duong toi	a-5e-5i13j15v-11w-11
duong toi	a-4b18e11i12j16q-4v-9w-20
thoi $	c-6e-10f20i16j-9k-6m7q-5u-11v11
thu tuc	a-7b-4e-6h11i11j-7k-4l21o-4s5t5
thu tuc lam	g-4j-6w7
tuc lam	g-4j-6w7
so do	a-17b4c-8f-5i9k-7l-7n4p-8r-11s5t4u-8v-7w13
hen	a-4e-14i22q-7t11
hen len	i11w-6
hen len hen	i11w-6
len hen	i11w-6
len hen xuong	i11w-6
hen xuong	i11w-6
xuong	a-7b18c-6i13j23k8p-8q-8u-11v-11w7
^ cho tha	i9
cho tha	i10
cho tha rong	i10
tha	e-4i13w-9
tha rong	i10
tha rong can	i10w-6
rong	e-10i12
rong can	i10w-6
rong can nguoi	i14w-7
can nguoi	c-10i13k10w-19
can nguoi o	i14w-7
nguoi o	c9i6l7
o cong vien	e-4i10
cong vien	a-5b-6c-8d5e-17h4i20l-4
cong vien $	e-4i10
xin gop	a-5d-5e-5f7i10k-6s-5
xin gop y	a-5d-5e-5f7i10k-6s-5
thanh pho	i25j4w-12
cho nguoi	a20e5g-8i23j-4k10l-8m-4p4t4u4w-8
nguoi di	i14k9l5w-4
di bo	b8e-4i7l-5w-9
bo o	i14
bai giu	b7d-4g-5i8k-4w-6
bai giu xe	b7d-4g-5i8k-4w-6
giu xe	b7d-4g-5i8k-4w-6
thu tien	i21v-6
doi $	b-7i6k-4n17u-4w9
^ nuoc thai	i17w-12
nuoc thai	i17w-12
ra song	i12j-4w-7
song	b5h16i26k-4m-7w-4
lach	e-4i10w9
lach tray	i10w-10
tray	i10w-10
dao	a17d8e-12f17h-6i16j-4k-9l-8o4w15
ca thang	a-4j17q-4w-15
ca thang roi	i9j12q-6w-17
thang roi	j11l-4o4u-5w8
roi bo	e-4i8q10w-8
bo do	e-5q17v-4
^ so	a-7b11c-6f-6j23k6l-5r9
toi bao	a-9b8e8g-8i-12j23n-5o-5w-7
hom kia	e11i6j11l-5
kia	b-5c-5e10i5j10l-6
da ai	i-15j15
ai xuong	i6j9w-6
don khieu	e-7i7j6w-8
don khieu nai	e-7i7j6w-8
khieu nai cua	b-8g-5i-17j23r-6w-17
nai cua	b-8g-5i-17j23r-6w-17
gia dinh	a-7e12f-4g-4i-7j8w-12
dinh	a-4b23c-5i14j6m10n-5q-6r10w-6
dinh toi	b18g-4i-6j9w-12
coi	a-6d12e-4g-4i15j-4k10q-9r23
tui toi	b-4e6i-4j15l-4r-4w-17
khau	a-5b-4d9e-6f14i-6j9m4w8
nao roi $	j10w-4
muon noi voi	k17w-17
noi voi	k20p-5r4w-6
noi voi may	k15w-6
voi may	k15w-6
voi may $	k11w-6
may $	a14b27d11e-14f-7g-10i-5k10m-7n-4r8s6u-9w15
^ cho gap	k10w-5
cho gap	k17w-6
gap chi	a-12b-14c-7d-6e-7h-8k21l-5w-14
dieu	e-9h11k23l8o-4r-4w-7
dieu phoi	e-10h-7k21l-5o-4r-8w-6
phoi	c-4e-8h-6j4k23l-6p-9r-7w14
^ co the	b-5c-4k10m7p11w-6
co the	b-6c-4d5g-5k12m5p17w-9
tro chuyen	k7m-4q15r10
that khong	f4k13n4o4w-7
^ hoi hoai	k9
hoi hoai	k9
hoai	c-6e7g-8i30j-8k15l16n9o-7q-6w-9
hoai khong	i9j-6k7
khong hieu	f7j-4k25m17o5p9s4t5v-10
ai do	f-7i-4j-5k11s6t4w13
ben	b18c14d-4f-4g-4i12k13l-6r18u4w18
btc	a-4b-6f8k11
tra loi toi	j-5k11m5w-4
loi toi	j-5k11m5w-4
toi voi	c-6k12p12s-5w-6
toi voi $	b-4c-7i-4k13l-4n-6p10w-18
^ nguoi	a-7c21e-18f-13i17j-6k5l-14n-5o-5p-6w24
nguoi phu	b-4c-5k13w-5
nguoi phu trach	b-4c-5k13w-5
phu trach lop	c-11k13
trach lop	c-11k13
lop la	a-4c-8k17l4r-8w-9
lien	a-11c7d-7e-5h-5i11k22l-5w-13
lien he	a-4c6d-5f-4k19r-10w-11
he $	a13b-6c-7d-4e-6g-4i11k17l-7p4t4w-9
^ vao lop	a-7b5e-4g-4l4w-4
vao lop bang	a-9e-8l10
lop bang	a-12b11d-4e-5g-4l9w-9
lop bang ma	a-8b-9e-7l12
bang ma	a-8b-9e-7l12
bang ma nao	a-10b-14e-11l15w-4
ma nao	a-10b-14e-11l15w-4
cho em vao	a-7e8g8k-5l8w-6
vao khoa	a-8b-8e-5g-8i-5j5k-5l33n5p-6q6s9t9v6w-15
khoa $	a23c11e-6f-20g10h-9l7r-6
tham gia tap	l9
gia tap	l9
gia tap huan	l9
^ con cho	a-5i-14l11r-4v-10w8
con cho	a-5l12v-10w7
dang ky khoa	a-7l15s4t4w-5
ky khoa	a-7l15s4t4w-5
ky khoa nay	l10
nay khong	c-5e4f10g9i11l12o10p-4t4u-8v-8w-6
nay khong $	c-5d-6e-5f11g10s5t5w-10
truong phong	b-7d-4h-7j-10l11w-14
dua	a-19b6d13e14i15l6n-11r13s-5
gio nhap	a-8b-7d-4e-9l14w-13
nhap o	j-5l13w-6
nhap o dau	j-5l13w-6
^ toi chua	a9b9c4d7f-4g9i-8j-5l17p-5s5t4w-9
toi chua	a6b4d6e-9g4h-5j11l16n-4p-5r-5s5t4v-5w-8
lam thu tuc	a-6b-6g-4i9l12w-16
^ chuyen qua	k10m11o-5
chuyen qua	f-4k11m12o-5
english	a5b5d6f-4g5i6k-8m35u-10v-10w-11
doc	d36f12g-10h-9k-5m20p4u-4v-5w10
doi tieng	d-4m21w-19
tieng viet khong	a-5d5m6w-11
viet khong	a-5d5m6w-11
^ stop	b4f-4n35o-4q-4u-7w-7
stop	b4f-4n35o-4q-4u-7w-7
^ dien thoai	e-6k-4n22r-10w21
ca ngay	a7f8i-6n11r-4w-14
ca ngay vi	n10r-4w-9
ngay vi	n10r-4w-9
vi tin	n10o-4r-6w-13
vi tin cua	n10o-4r-6w-13
tin cua	c9d-8n15o-4r15w-12
tat giup	k-9n13p-6w-12
^ khoi	d-4o26p7v19w-11
khoi nhan	b-6e-5i-4m-5n16o-8s5w-8
khoi nhan cho	b-6e-5i-4m-5n16o-8s5w-8
cho tui	b-4i-5j10n13o-9w-9
nghen	e11t17w-12
nghen $	t17w-7
tin lai cho	d-6k-5n-16o16w-4
lai cho em	a-7c-4d-7e-6g5k13o11w-4
cho em voi	a-11b-8d13e6f-18h-4k6l-4n-7p-13s4w-8
bua truoc	d10i-4j7o9
bua truoc em	d9o8
truoc em	a-5d7h6j11o13
^ kich	i-6k-7n-5o10w7
kich	i-8k-9n-4o11w11
hoat	a16e-11i11o16w7
^ gio	a14e-7i-7l-4o8p-4r10w9
gio toi	a8e-5i-10j10l12o9s4v5w-9
toi muon duoc	c4e-5i-5k11o13s4v4w-5
muon duoc	a-8e12g-9i-11k9l11m-8o17s4w-12
muon duoc nhac	a-8d-4e-8l-5o17w-8
duoc nhac	e-4o13
duoc nhac lich	e-4o13
nhac	b-12c-7d11e-12f-9g-5h-5i20l-8n32o33p4q-6r-7t14w13
nhac lich	a-8e-4i-5n17o18t9w-7
tro lai	c4k-8n-6o23r-4s5t4v5w-6
tro lai $	c4k-5o20r-4s5v5
thong bao lai	n-7o12
bao lai	b7n-7o13
nhu	a12c-4d-7e-13f18h-8i5k-11l4m-7n-12o34s5u5
nhu cu	i-5n-8o22s6t5w-18
nhu cu $	i-4n-6o16s5t5w-10
hoi bot	b-4g-6i-5k-6l-7o4p22w-5
^ menu	d-4i4k-6p31q-5w-4
menu	k-7l-4p30q12v-4w-6
nhung gi	a11f-4k-7p24r9w4
nhung gi $	k-5p18r-5w8
^ giup toi	k-8p12s-5w-5
giup toi	d-5e-6j4n14o-12p8q9r-7s-5w10
dung voi	p11s4w-7
dung voi $	p11s4w-7
may tra	a-4g-5k9m-4p10w-9
may tra loi	a-4g-5k9m-4p10w-9
duoc nhung	k-6p17w-7
duoc nhung gi	k-5p13w-5
^ thoat ra	o-4q10
thoat ra	g8o-4q8
thoat ra $	q9
ra $	d17m4q25u-7v-9w-11
nham	a-6b5c-4e-5i-6k-7q24u-5w9
nham roi	q17u-6w-6
huy di	k-4m-6n-7q20r-5w-6
huy di $	k-4m-6n-7q20r-5w-6
lam tiep	e-6g5k-5p-6q17s4t4v-10
nua cho	k6q9s4t4
cho toi dung	m8q9s5t5
toi dung	m8q9s5t5
o day	a-4c-8e-5i-4j-7k4l14p19q19r17u5w-17
o day $	b-5c-10p15q16u-4w-12
^ du	i-4r6w14
^ du lieu	r5w7
ca nhan cua	g-5r16
nhan cua	b-4f10g-7h4j-4p-5r12w-7
nhan cua em	b-4d-4f8g-4h4p-4r7w-7
ai dang	c-8i-4k5r8
xem $	d-4g-5r15w-8
tai khoan cua	r9
khoan cua	r9
tai ve	b-6c-5d8h10r10w-4
thong tin cua	b4c8d-9g-6r19w-5
tin cua toi	d-10r15w-4
ho ten	b-4c14e-6h-7j4k-8l-6o-4r22
ngay sinh	a-8e-4h12l-5r19w-5
ngay sinh cua	a-5h-4r13s4v-4
sinh	a18c-9d-5e6f-4h12i22l-10m5o4p-4q5r19s-4t6u-4w40
sinh cua	a-5h-4r13s4v-4
toi con	a8e-8i-6l-5m-5r9
luu khong	g-4r22s5t6w-10
go	i16n9o-5p10r14w-8
moi thong	a-4c-5j5l-7n7o-4q4r15t5v4w-12
moi thong tin	c-7h4i-5j4l-7o-7r16s4t5w-12
thong tin ve	c9o-5r13w-7
tin ve	c9o-5r13w-7
cua toi dang	b-7g-5i-4l-4r12w-13
toi dang	b7e-11g-6i-5k-7l8m-6n-11o12q-8w8
trong he	a-4g-9r18w-8
trong he thong	a-4g-9r18w-8
he thong	c-4e16g-8p-4r24w-9
he thong $	r12
thong $	c-4e-7i13j-10r12
^ chao em	s15w-8
chao em	s15w-8
chao em $	e-5o-4s17
^ chao ca	s15w-6
chao ca	s15w-6
ca nha	e-6i-8s14w11
ca nha $	s13w-4
xin chao ban	b-4c-4d-6e-7f-6k-9s22w-4
chao ban to	e-4f-10k-13s19w-4
^ hi ad	s21t-5u-4
hi ad	s21t-5u-4
hi ad $	s21t-5u-4
on ban $	f-18i-5t19w-5
tuyet voi	a-5b-7c-10d-7f10p-4t9
nhiu	d4g13n-4q-4s-6t17u-4v-12
^ da cam	t15u-7v-11
da cam	t15u-7v-11
da cam on	t15u-7v-11
^ dung vay	a-5g-5m-9n-5p-7u20v-6w-7
dung vay	a-4g12m-9n-7p-9u18v-6
dung vay $	g11m-9n-7p-9u16
^ vang dung	u9
vang dung	u9
vang dung a	u8
dung a	n-4u12v-11
dung a $	n-4u12v-11
^ nhat	c-9p-7u21w18
^ nhat tri	u22w-8
nhat tri	u22w-8
nhat tri $	u22w-8
tri $	b15f-4n-4u22w-8
^ da thoi	s-4u-7v19w-7
da thoi	s-4u-7v19w-7
phao	v-4w10
phao hoa	v-4w10
hoa	b6c-6d9e-6f12h6k-9l-11o4t15w49
ghe	a-12c-4e-5f11g-10h-6i-4l-5p-4v4w33
ghe $	a-10b-11d-4f-8g-6h-7i4l-11n4w36
^ chung	a5b-6g4h27i-6j5l4u-5v-6w26
chung ket	a-14w15
cup	a-17e-6j-8w18
quoc	h18i-11w17
quoc gia	w11
da luc	w7
luc nao	a8w6
luc nao $	w8
bay di	w12
di nhat	a-8b-9c-4d-6e-11f-5h18j5k-6l15n-6p4s5t6
het bao	w9
tien $	b8i10m-4s4w19
^ troi	e-4f-14w20
troi	a-8c-5e-13f-11g-4i14j10o-4w45
troi co	a-9w13
troi co nang	a-5e-5w7
co nang	a-5e-5w7
co nang khong	a-5e-5w7
nang khong	a-5e-5w7
khong nhi	a9d5h-6w8
^ phim	c-11e-5w19
phim thay	e-6w9
ba	a-14b-12c-11d-9e13h-6i21k7p-4r14v-9w15
quan bun	b-4f-5w10
bun	a6c7d7e-5f-9g-9h5i-6o5p-5q-10s6t6u-4w25
nhat $	a-5b13d-8i-9m26r-5w17
^ do	w9
do vui	i-8w16
vui	b-4d4f17g-4i12k-6m-5r13u-9v-13w25
thuong	b-6e-6i-4o10w20
choi	a-4c5e-5i14j15n-5p-9r-5t5v25w6
truyen	c-9d-5f6h-4i-15w20
ngan	a-11f16h-4i-11k-6l-6r-4
lam giay	i21j-6
lam giay to	i14
gia $	c10d-4e-14f15g-4l10o-5r-9w7
met	a-9b-4d-4e11f12i-7m-6p-5v-12w30
xiu	e12l4w15
cham $	b4c4f-6h4i7j-13k-12l-5m4u-9w26
^ bao nhieu	b-4g11w-4
duoc thi	e9g9h-6l-4v-4
thi bang	g6l-6w8
thi bang lai	g-21l-4w17
bang lai	g-21l-4w17
^ tu	a7b35c-9d4e-13f-6h-5i-18k-10l-4m23n16o7p-4q4r-11w20
lanh	a9e-20i5n-4t16v-10w16
^ giao	b-4c12d14f-6h-9i-9l-4m11o4
^ giao vien	c8i-10w5
giao	b-6c29d28f-14h-6i20j-13k-13l18m16p-4r-6v4w6
giao vien	c6i-13w11
chu nhiem	a-4c-7e-5f-5k10l-6m5w12
chu nhiem cua	j-4w10
nhiem	a-6c6e-4f-13i22k11l-5m4
nhiem cua	j-4w10
nhiem cua con	w7
cua con	a-8b-6d-6g-9i-9j-5k4m4q4s4t4v4w28
cua con toi	a-10g-13i-5j-4n-4w23
toi de	f12g-4i10l-4w-6
de thuong	i-5w10
thuong $	w13
gym	w12
giam can	h-4p-5r-5s6v-9w21
can $	a-5n-4q-14v17w8
^ dat xe	w5
dat xe	a11b9w-7
san	a-6b12e-13g9i7m-4w20
san bay	a-8b11e-12i-7m-6w12
gio nay	a-5d7
mac	b-4c16e7h-5i-7k-4m10v-10
^ nha	a-12b18c-5e7f-8g-4i16l-7
gia re	b-7c-4w26
bach khoa	b-5j5r4w23
game	d-6i-13r-4v-8w19
gi hay	w6
gi hay $	w6
hay $	a-5b-6f6i-7w20
o nhat	v-4w14
co dong	h7i-10w8
dat $	e-6g12h-5i11j-6w12
9	b-4e-7f11l-7w17
^ moi	c12k9p-8w-7
mua ve	w6
mua ve tau	w4
ve tau tet	a-4w5
tau tet	a-4w5
tet	a-15w18
^ cho con	a-5d-5e12f-4i-16l-4m5s4t4v4w13
cho con	a-11c-5d5e10f-7i-25l11m6s4t5w14
chau	a7b18c-15d12e6f-7g-10i19j-6k6l6m-8n-8o9p16q-10r-9s9t12u-9
^ uong	w8
uong	e-4w10
c	a11b16c4d4e-4f-9g-4h9i-4l17s18t23u-4v-15w-13
nao tot	a-6b-9c-4l-7w20
nao tot $	a-6b-9f-4l-7w19
tot	a-9b-6f25g-10i-8k-4l-7q-5t16w32
tot $	a-9b-9f8i9k-7l-8w25
^ ba	e-7i13j-5v-5
^ ba con	e-6i13j-5v-5w-7
ba con	e-8i18j10r-4v-7w-11
co bi	a16e20g-10i-10j-6k-6l-5m-7o4r19s5v-4w-12
nau	i-4p-5v-4w21
^ ca	c-4f-4i12v-4w16
^ ca si	i-4w11
ca si	c-7w16
son	b-14d-12f-7r-10w26
son tung	w6
tung	k8w5
zalo	c4d12e-5j-5o5p16s5u-6v-8w7
toan	a17b5c17d15e-6f-4h18j-6l-4n4o6r16s6u-4v-5w31
vo $	a-4b-7d-4f-5j7m6o4q6w25
^ vu	e-7g-9i-7j17w4
tru	a-9e7g-9h-5i-5j-5k5l-7m6q6t5w23
co bao	a-8b-5c-7e-14f-5g10h-6j-8q4s4w16
co bao nhieu	e-10f-7g9h-6j-6w10
ngoi	a-5e22f24g-8h-8j-5l-9m6n6r-4v-5
^ hen	e-14i-7w13
co nen	e-6i-9u-6w12
^ yeu	f-6g-4i-7j-4r15w12
kho	c-12e-5f14g26i22j-12k-5m4q-5r-5w26
kho qua	f-9g14i-8j-6m4w10
kho qua $	f-9g14i-8j-6m4w10
nghe nhac	w10
mien	a-4d-5e-4f-4i-8j-5w15
phi	d-4i14q-4v-7w9
phi $	i12
^ thich	a-4b-4f10w10
thich	a-7c-7f20i-7n4p-5w21
ha $	a14c-11e-4f-4h11i-7l13n-4o-8s4t4v-11w11
hom nao di	a7b-5e-4l-4
nao di	a15b-7e-4g-5h-6l-8
nien	e-5i12p-8
dt	c8d-4g-4h-4k6m6n6o6p4r15s4u-5v-11w20
rang	a-5b-6i-6w10
o duong	b6i9
cau dat	w9
cau dat $	w9
quen mang	a-8e9g-4l-4w9
vi $	b17e-6i-10n-4w15
tuong	a15b-5d-9e-4f13g-4h4i11j-8m-7p-5s10t10v-4w22
^ ha	a-10l-8u-4v-8w18
ad hom	a-4d7e-5g5
ad hom qua	a-4d7e-5g5
nop bai	g17
roi ma	a-5b22c-4d-9e13g10h18i-7j14k6l4p-4q-5r4u-7v-5w10
roi ma khong	a-6b22d-4e-9g4j7o4t4w-13
ma khong	a-6b22d5e-9i14j13o5q-5t4v-4w-23
ma khong thay	a-4b19c-4d-5e-8f-5g7j7l-6m4p4w-8
khong thay	a-4b22d12e-6f4j14l-5m5n-5o14q-4u5w-10
thay diem	g11
xem giup	d-4g6i8j14p-6r-14
em duoc may	a-5b-6d-7e-11g24l-5w-12
duoc may	a-4g16k-5p9u-4w-8
duoc may diem	e-8g10
may diem	e-8g10
voi a	a21b9c13e-13i4j5l14o4p10t-4u-5v-4w-5
voi a $	a21b9c13e-13i4j5l14o4p10t-4u-5v-4w-5
tin nhac	a-5d-5n12o13w-6
khong con	b-4f-4l-4n9r19w-4
can nua	n6q13v-13
giup minh	b-4d10f-4h-6l-9m6n9o-6
minh nha	l-9n8w7
minh nha $	l-9n8w7
^ con meo	e-10i-10w18
con meo	e-11l-4r-4w27
con meo nha	i-6w10
meo	e-11l-4r-4w27
meo nha	i-6w10
nha ben	i8
vung	i-4w15
duoi	b-5e15f6i12l-4m5r-4w6
luon	a-4b4e-9f6g12k-4l-7m-5p-4r5u26v-8w4
luon $	b4d4f7g-6p-4r4u25v-8w4
^ mai may	a13e-9w-4
z ad	a12b13c4j-5k5l-9m5n4o4q4w-5
z ad $	a12b13c4j-5k5l-9m5n4o4q4w-5
hoc tuan sau	a16b-5c-6d-6e-7f-5l-6
em hoi buoi	a17b-12
hoi buoi	a11b-11d-7f-16l-6w-15
toi hoc gi	a16b-8o4t4w-4
gi vay	b-7c10i4k10n4o4p16q4r-7
vay c	a6b8c7i-5
vay c $	a6b8c6
c $	a8b13f-10g-4h6l14s15u-5v-7w-17
t5	a9c14f-15w-6
nay co lop	a11b-4c-5e-5l-8w-11
m	a9w5
chieu nay hoc	a11
em chua co	a8d6g-5h7v-7w-6
chua co	c-5d5e4g-14h8i5l17p-6v-10w-14
gui em	a11b17d17e-11f-9g-6h-8l-5p-5w-11
em vs	a10d8e10g-4h-5s5v-4
em vs $	a10d8e10g-4h-5s5v-4
vs	a19b5d8e-9f-6g-5h8i-4k10n4p22r15w-9
vs $	a17d8e-5f-11h8i-6k-4p25u-7w-9
^ sang thu	a20b-5c-15d-6e-14f-7l-4o4w-8
sang thu 7	a7
thi xong vay	a8b-5
xong vay	a8b-5
xong vay $	a8b-5
trinh ngay mai	a9w-4
hom nay nghi	b-8c-6d-10e8f-10l-4w-10
nay nghi	a12d-5e6f-5
nghi trua	a12i-5w-10
trua	a23b-4c-6d-6e-4f13g-7i5k-4p4t4u-7v-6w5
tu may	a20b-6e-5g-5i-6w-12
tu may gio	a19b-6e-5g-5i-6w-12
la hom	a13g-4w-12
la hom nao	a13g-4w-12
^ buoi ke	a19w-5
buoi ke	a19w-5
buoi ke tiep	a19w-5
ke tiep	a19w-5
^ dot	a22b-16c-10e-4g-9h-4i6l-4w-13
hom nao the	a14b-4c-10
nao the	a7b7c15d-5e-4f-5g-7i-5l-8w-15
^ hoc o	b16d-5e-4f-10h-6l-9
o dau z	b15f-6j-6l10m4n4o4w-5
dau z	a-6b19e-7f-8h-5j-5l7m5n5o5w-5
dau z $	a-7b14d-11e-8f-10g-12h-10l4w-15
^ phong nao	a-4b17f-5g-6l-7
nao v ad	a8b16d-4e4f-4g-4j-5l-8m4o4u-5w-7
lop hoc voi	b9
hoc voi	a-13c11w-15
hoc voi a	b8l4
den cong	a-5b7e-8i17j-6l-6w-21
cong roi ma	a-5b15e-11l-8w-8
ma khong biet	a-8b14d-5e-9g-5l5w-10
loi nao $	a-4b12c4e-4g-6i-4j-5l-9o4r4s4t4
my dinh	b4e-9i-6s6t4w17
qua do	b25e-13f-5i14m-7v-4w-20
do di	b18e14i-14w-13
hoi truong tang	b13w-7
truong tang	b13w-7
tang may	a-4b13e7f-19
tang may vay	a-4b15w-7
may vay	a10b11s-5w-4
vay anh	c11d10w-14
vay anh $	c11d10w-14
^ gui em	b16d11m4w-9
gui em cai	b20d-12f-5m5w-7
em cai	b14d-9s-5v-4w13
^ lop minh	a6b10c-6f4w-4
lop minh hoc	a7b11
minh hoc tai	a-15b20d-4m4o4
hoc tai	a-4b16d-5m4o5
uy	b14i-6w7
uy ban	a-4b12i-6w-7
mo rua	b12d-7f-6h-6l-7s-4w-5
mo rua $	b9d-8f-7g-4l-6w-6
bao cao	a-8b-4c19d11e12g-7j-7k-5l-5w11
bao cao vien	a-5c20d-6e-12i-6k-5s4t4u4w-14
cao vien	a-5c20d-6e-12i-6k-5s4t4u4w-14
cao vien hom	a-11b-4c21d-13e-14f-5w-16
vien hom	a-5b-4c7d-10e-12f8w-4
vien hom nay	a-4b-4c7d-10e-12f8w-4
^ ai giang	a-8c19f-4h-4
par	a5c11g-4h-5
par index	a5c11g-4h-5
index	a5c11g-4h-5
qua ad	a9b-8d7e-8f10l-8t-14w-12
em khong mo	d13e-5
khong mo	d17e-6w-4
khong mo duoc	d17e-6w-4
mo duoc	d17e-6w-4
gui lai	a18b4c5d17e-7f-5g7h-7i-5n-6o9p-4r-6s5v5w-9
gui lai giup	a7e-4h-5o-10
lai giup	d10f-4g5h7k10o13p-5q8w-8
lai giup em	b-4d8e-4f-6g4h5k-5l-5o9p-4q9w-6
giup em $	a8d7e5f-4g-5h-5l-5o23p-12q16r9t-7u-4w-20
khong c	d11f-4h4w-6
khong c $	a-5d11f-4h4w-6
^ lay	d6h11v-4
giao trinh	a-4b-6d24h-8s4t4w-22
o dau de	a-12b9d8s4w-7
dau de	a-6b12d9e-5f-6i-4j-5l-5p-12s4t4w-14
nghi a	b-7c-6d-6e10f-6w-5
tac duong	e-10w7
em den tre	e11w-5
den tre	e11i-6w12
^ diem danh	b-7e19g-5l-4p-8w-11
diem danh cho	e11
danh cho	a-11c-11e12f-6h-5l16s4w-12
danh cho em	a-4e11
co mat roi	e10w-9
mat roi	d-10e12w12
mat roi a	e9
nay em khong	e10q5
em khong di	a-4e6l-4
me	a-6d7e13g-5i-20j-12k-8l17m21o6p-6q-9t4u-6v-4w26
em om $	e14g-10h-4l-6s-5t-5w-5
om $	e12g-10h-4i-8l-6s-5t-5w7
t6	a11f-4l-4w-6
^ quen	a-11d9e21f4j-4q-7u-12v-11w8
nay roi	a-4d-5e4i16j-4w-7
roi lam	e9i-12l8m5n6p-10s5v-9
roi lam sao	e7i-13l-14p-11v-13
^ toi xin	a-5b-7c-4e17f-6i11l-8o5q4t5v5
toi xin	b5c-12d21e23f-7h9i11j-7l-10n-5t5v6w-16
vao muon	a-6e11g-8i-4k-5
muon vi	a-5b-4e13l-14
con di	b-4d-4i9l-10
con di hoc	a-6b-5d-4e6i5l-10
di hoc $	a9b-4e-8f-4h8i-14j4k-4l9n-6r-4w-6
dang o lop	b-5e15l-7q-4w-9
o lop	b-5e15l-7q-4w-10
lop roi ma	b-5e14h-5l-6
chieu nay em	a-9b-6c-5d-4e16i-4l-7w-8
vang nhe	e9w-10
cong tac $	e7i9w-11
tac $	e8i10q9w10
^ bai hom	e-4f9g-4i-5w-7
bai hom	a-4b-5c-4d5e-8f9g-5i-6w-7
bai hom nay	d-5e-4f9g-4i-5w-7
nay hay	a7b-13c-4d-8e-6f5
hay lam	c-9d-6f15w-6
lam a	d-7f15g-6j4l-4m4n4o4
de hieu $	f10w-4
hieu $	b-4c-4d-6e9f12g-4i-6k11w-8
^ em mun	a-15b-9c7d-12e-4g-4h-7l13m14o-5r12s-4t-5w-18
em mun	c7d-8l17m15o-4r11t-4w-17
mun	a-7c7d-4e-9k11l17m16n14o10p-6r16u-6w8
hoc sang nay	e-7f9
nay o	a-11b11c-7d-7e-16f-22l-5w12
o dau v	b-7c4d5f13g-5h-5k6l10m6n6o5w-9
dau v	b-8c4d5e-4f13g-7h-6j-4k5l10m5n5
dau v $	b6d7f9w-8
^ buoi chieu	a14b-5e-6f7w-17
thao luan	b-6c-6d-9e-9f19g-7w-4
luan	a4b-6c-4d-13e-7f20g12i-6l-4r-5w16
it	a-5f12i-14j-12w6
it qua	f11
ngoi nghe	a-9b-6f16w-9
buon ngu	a-4c-4e-5i-7m-4w13
noi dung hoi	f11w-6
dung hoi	f11w-6
hoi dai	a-7b-6e-4f22w-18
rut	b4e-4f8h4n13q16r14s5t5
gon	a-5f10i-7n-4w9
4 sao	a-15b-4e-15f21p-4w-5
nho qua	d-5e-8f10g-4i7j4k-5m-7s4w4
nho qua ngoi	a-4c-4f7w-9
qua ngoi	a-7f12w-10
qua ngoi cuoi	e-4f11w-7
ngoi cuoi	f17k-6l-6w-10
khong nghe	c-4d-4f14p-4w-6
khong nghe duoc	c-4d-4f14p-4w-6
nghe duoc	c-4d-4f14p-4w-6
nghe duoc gi	f11p-4w-4
thay nhiet	f10w-6
thay nhiet tinh	f10w-6
nhiet	f14w-4
nhiet tinh	f14w-4
vi du	b-4c-4d-6f20w-4
it qua $	f10
cho em lam	d-6f-6g23k-8l-7m4o-5s6t6v5w-5
em lam	a4b-4d-6e-7f-7g27k-8l-7m4o-5s5t5w-18
em lam bai	d-4f-4g18k-4l-5s5t5v-4w-6
diem bai	g16
diem bai test	g8
^ thi	g22h-13l-11v-14
nhieu qua	e-6g5i14m-4n11o-5w-9
em ra	a-5e12i-4n12q-5r15v-6
chung nhan cua	h9j-8r-4w-15
sinh $	h11r-9w8
1 buoi co	b-4e-13f-4h14
buoi co	a-5b-9c-7d-9e14f-5g-7h8i4l-5n4o4v-8w-21
buoi co duoc	b-4e-8h11
co duoc	c-4d-10g4h20j9k-4l10n4o5s6t4
co duoc cap	a-4e-5h16l-5o4w-4
chung nhan khong	d-4e-13h19l-5w-6
nhan khong	d-4e-13h19l-5w-6
em xin ban	a-10b-9d-12e-7h17k-6
xin ban	a-6b-4c-4d9e-17f-5h20k-4m11r7w-11
^ hoc xong	f16h21i4j4m-4n11p-7w-8
hoc xong	b-5d-5f14h17k-5m-5n12p-7r14w-8
hoc xong co	b-6d-4f-4h16o4
xong co	b-6d-4f-4h16o4
xong co bang	a-6b-4h12
co bang	a-6b-4h12
co bang khong	a-6b-4h12
bang khong	a-8b-4h16l-7w-9
^ den	a-4d-13e-9f-7g-11h-6i21j-17l-17t4v-7w12
^ den duong	i15j5v-9w-5
den duong truoc	e-4i10w-9
duong truoc	e-6i21j-4w-17
duong truoc nha	e-6i15w-13
truoc nha	e-4i18v-5w-4
truoc nha toi	e-6i9j-5
nha toi	e-20g-6i18p-4q-9v-9w15
toi hong	a-7b-4c5d-9n-4s4t4v-9w14
may hom	a5h5i25m5w-7
may hom nay	e-8f-4i18o-5w-11
nay roi $	a-4d-6e-10i15w-7
^ o ga	i8j9w-4
o ga	b-8g-5i19j14v-5w-15
o ga to	i10j-6w-4
ga	b10e-9g-5i22j12l-4p-6v-12w12
ga to	i10j-6w-4
tren duong	b7e13i10u-7w-9
xe may	a-12b22e-8f-7h-7i6k-5l-7q-4w4
suot	e-9f9i15n7p-4r-4u-4w17
suot $	w7
rac khong	i14w-10
ca tuan	g-4i16j7r-7u-6v-8w5
ca tuan nay	i11j-4w-4
boc	i12j-5
boc mui	i12j-5
mui	a-5i13j-9
kinh	b-8c11d-15f-12g-4i25r-6s19t5w9
phan anh viec	i8
anh viec	i8
quan nhau	i9w-4
chiem via	i8
chiem via he	i8
via he $	i10w-10
canh	i14m6w-6
dem khong	i10w-7
khong ngu	i8w-7
khong ngu duoc	i8w-7
ngu duoc	e-5g-4i14l-4u-5v-6w12
ngu duoc $	e-5g-4i14l-4u-5v-6w12
^ mat	a-9b-4d10e-7h8i18p8s5v-4w14
mat dien	e-8i15s4w-9
goi dien	i9j-4k16n-4w-10
nghe $	a-15c-7e16f6i8k-4l-5s4t4
may duc ngau	i12w-12
duc ngau	i12w-4
duc ngau may	i12w-12
ngau	i12w-4
ngau may	i12w-12
may ngay	a-17e7i-5w14
^ de nghi	a5f-5i11r8w-6
de nghi	a11b6f7i18k-4r15w-11
de nghi thanh	i9
nghi thanh	i11w-4
nghi thanh pho	i11w-4
nga tu nay	i6w-4
tu nay	a10c-8i4n9o-8
^ ong	c20e-8f-7i8l-8o4p14u-7v-10w12
ong	c22e-5f-7i7l-6o6p16u-7v-7w21
can bo tiep	d4h-4i12j-6k14q-4t4w-4
bo tiep	d4h-4i12j-6k14q-4t4w-4
bo tiep dan	f4i18j-7k-14u-5v-6w-4
tiep dan	a-9b-4c13e17i18j-7k-16l-14t4v-4w-5
phuong toi	i21k-5w-10
kho chiu	i8k-6w4
chiu	a-5c5e5g-6i17j-4k-9o5p-6q-10s6t6v11w7
keu	f-4i5k7n12w4
coi $	a-6i10k10r8w-5
xu ly toi	j4
ly toi	j4
ly toi dau	j4
vu rac	a-8i-9j14w-4
hom truoc	d15e-7i-9j18n-5o13
em bao	a5e5j15l-4w-11
em bao co	g-5j12
bao co	a-12e12g-7j15l-5w-14
bao co ai	j10
xong chua	b-4c6e-6f5j19k5l-6n4q6r4w-6
chua ad	b8g20j10l-9p-5t-6u-8v-10
chua ad $	b8g20j10l-9p-5t-6u-8v-10
^ toi gui	f-4i-6j13w-6
toi gui	c-5f11g-4i-8j12k-4
gui don	j8
tuan roi	j16k-4q-8w-8
roi sao	e-9j10l10w-10
roi sao chua	e-9j10l10w-10
sao chua thay	f-4h12j6w-4
chua thay tra	j9w-4
thay tra	d-4f8g-7j10l-4q-4w-7
thay tra loi	d-4f8g-7j10l-4q-4w-7
tra loi $	i-13j17w-5
kiem tra giup	g-8j11p-5r8w-8
tra giup	g-8j11p-5r8w-8
da gui	j16w-5
da gui $	i-6j11n-5
gui $	d-4f-6i-6j12n9
cho gap nguoi	k10
gap nguoi that	k17m-6w-10
nguoi that di	k11m-7w-12
that di	k11m-7w-12
that di $	k11m-7w-12
can bo phu	k8
bo phu	k8
bo phu trach	k8
phu trach $	c-5j7k18
trach $	c-5j7k18
truc khong	k22o4t5w-6
giup toi $	d-6e-7i-5j-8m5n14o-11q9r-7w14
sdt	a-4b-6c10d-5f-5k16o6r20w-11
sdt sdt	a-4b-6c10d-5f-5k16o6r20w-11
sdt sdt sdt	a-4b-6c10d-5f-5k16o6r20w-11
sdt sdt cua	k12m4r14w-7
sdt cua	k12m4r14w-7
la gi	a-11c16d13e-7f-14g15h4k20l-13m-6p-13q4r7s-5v-8w4
gi vay a	a-6b-9d-7i4k13n4o4p-4q4r-4u-6
qua cho	a-5d10e-9k8
cho gap nhan	k8
voi ad	d12i6j4l-6p24q5r4t-9u-7w-6
la nguoi	c17i-8l-7m10w-6
dung tra	k12n-5
dung tra loi	k12n-5
tra loi tu	k12n-5
loi tu	k12n-5
loi tu dong	k12n-5
tu dong	b-4d5h4i-5k9l4n14o-5u-5w-8
dong $	a-8b-8c-7f10i5k4n10o-5w10
^ ket noi	k17w-9
ket noi	e-5f-5k21w-19
ket noi em	f-4k15
noi em	f-4k15
noi em voi	f-4k15
nguoi tu	k8
nguoi tu van	k8
tu van truc	k9
van truc	k9
van truc tiep	k9
truc tiep $	c-6h-5k17
dang ky lop	e-4f-4l16w-10
ky lop	e-4f-4l16w-10
ky lop nay	l10w-4
lop nay	c12d4e-8f15l22o-5p-5q-5t5w-7
lop nay $	e-11f-9l14o-6
ma lop o	b-10l10
lop o	a-10b14c-11d-4e-6f-7g-5l5s-4w-7
lop o cho	b-10l10
dki	b-4d-4e-6f-4i-5k-5l24q6t4w-8
kieu	a-9c-5d9e18g4j-5k-7l7p-11r6v-13
kieu gi	a-9d9e18g4j-5k-6l7p-11r6v-13
gi ad	a5b-5c8d-7e-8f-9h-6l8q4r-4w-5
gi ad $	a4b-5d-8e-9f-7h-4l9r-4w-4
^ toi co	a-6c-6e6i5j-9k-4l20m-5p-4r9t5u-5w-16
toi co ma	d4e-8i-5j-5l18t4w-6
toi vao	a-13b-5c-4e11h4i-4k-8l15t5v4
toi vao lop	a-6b-4e10l8t4w-4
cho em ghi	a-5e-12k-5l13s4t4v4w-8
em ghi	a-7c-4d-5g-4j4k-6l15r14u4w-13
ghi danh khoa	a-4l13
danh khoa	a-4l13
khoa thang	a-5h6l12
thang 11	a8e-4l9w-7
thang 11 $	a7e-4l9w-6
^ ma tham	l8
ma tham	b-4e-5j-5l17w-5
ma tham gia	b-4e-5j-5l17w-5
tham gia cua	l8r-5
gia cua em	l8r-5
^ con nhan	f-4h-7l14r-6v-4w-11
con nhan	a-6c-4f-5h-6k-4l18r-5v-4w-10
nhan dang	h-9l8w9
suat	a-20b-5d-13e-6f-4h-4l22m4p5q4r-4v-4
^ chi	b17c9h-7i-5k17l13n-4o-7w-6
^ chi oi	a12e9
them	d4e-9f21i37l12m-6n21t4v5w-5
ma moi roi	a-4e-8l13w-4
moi roi	a-4e-8l13w-4
chuyen qua tieng	m10
qua tieng	m15
qua tieng nhat	m14
tieng nhat giup	d-6m12w-5
nhat giup	d-6m12w-5
^ doi sang	m17w-14
doi sang	a18e-5i-4m10w-10
doi sang tieng	m12w-6
sang tieng viet	m8
tieng viet di	m11w-6
viet di	m11w-6
tieng nhat $	d-9g-5m25r-6w-34
mun nhan	a-4d-11e-5h-5k-7l-5n16r11v-4w-7
thong bao di	i-6n18o-15w-20
bao di	i-6n18o-15w-20
bat lai tin	o8
lai tin nhan	o10
nhan cho em	c7e-4j6m16n-4o22p5s9u4w-9
cho em $	a-9b-11c-7d-10e14f-7g5k8l-6n-4s4v4w-11
^ em lo	g8o12q-6w-4
em lo	g8o10q-5w-4
em lo tat	o9
lo	a-4g9i4o15q-5s20w10
lo tat	o15w-5
lo tat thong	o7w-4
nhan lai $	n-5o10
#resumeAlone	c6d-5e-8g10o31w-4
^ gui lai	c4d12f-4n-4o10s5t5v4
lai nhac	o10
lai nhac lich	o10
nhac lich nhu	e-4o12
lich nhu	e-4o12
lich nhu truoc	e-4o12
nhu truoc	n-7o13
truoc cho	d-4i12o11w-10
cho toi nhe	d-5o11
toi nhe	d-6e-5m13o11s11w-10
toi nhe $	d-6e-5m13o11s11w-10
^ cho nhan	o12w-11
cho nhan	k5o13p4q-5w-8
cho nhan tin	o13q-4w-13
nhan tin tro	k-6n-4o14
tin tro	k-6n-4o14
tin tro lai	k-6n-4o14
^ bot lam	p10w-4
bot lam	p10w-4
bot lam duoc	p10w-4
huong dan em	p11
dan em	p11
em cach	p8
cach dung	j5p26r4v-8w-5
^ em moi	e-4g-4l7p13v-5w-9
em moi	e10g-5l7p13v-4w-7
moi vao	a-5b-8e7p8w-8
chua biet	a10e-4l-6p13w-4
xai	a4b6d4f4k-4m17o5p33s4u-5w-7
xai sao	e-4l-5p12
hoi duoc	p14
hoi duoc nhung	p14
nhung gi o	p10
gi o	p10
gi o day	p10
^ thoi khong	a-7l-7n9v9w-6
thoi khong	a-5b4c5l-5n13u5v10w-6
thoi khong lam	n-4q25v-16
huy cai	n-10p-4q16r-7w-8
cai dang	n-4q10
dang lam	f6g19q19r-4s4v-4w-11
^ bo	d5e-5f-6i-11k-5l10o21q24w-12
^ bo qua	q23w-9
khong dien	n-4q16v-11w-6
khong dien nua	q16v-11w-5
dien nua	q16v-11w-5
^ xoa het	r8
xoa het	r15
tin gi cua	r10
gi cua	r11
gi cua em	r8
^ cho xem	p10r10s5t4w-6
cho xem	p10r10s5t4w-6
cho xem thong	r5
nhan cua toi	j-4r9
tai du	r9w-6
tai du lieu	r9w-6
lieu cua minh	r13w-7
cua minh	a9d-10g12n-4r16s4
minh ve	r9w-4
ve $	a10h11i8j-5
^ toi yeu	b4c5d5h-4k11r10s4t4v4
toi yeu	g-4h10i8j-6k6l-6p-5r6
toi yeu cau	e-4h13i-6j-5k9l-4r10s4t4w-6
yeu cau	a-4e-5g-5h12i-6j-5k8q11r16s4t5w-8
cung	a-4b-9c-4d6e-5f11h-4j-6k-5l12n8p-8q-4r12w15
cung cap	a8d8l-6n-6r17s4t4w-8
ban sao	q4r16w-7
^ he	e4r7s17w-5
^ he thong	a-5e9r9
he thong dang	g-4j-5l-4r18w-8
thong dang	g-4j-5l-4r18w-8
nhung gi ve	a-4b-4p-5r15w-7
tin cua em	d-4g-7r12
cua em di	r10
em hoc	a-6d4e-6f-5h12o7r7w-4
hoc xong roi	h6n6r10
xong roi	h6n6r10
^ alo ad	s12
alo ad	s12
chao buoi toi	e-5s17u-5v-5
cam on ad	t10
on ad	t10
on ad nhieu	t6
ad nhieu	t13u-4w-5
ad nhieu $	t9
ro	a7f5t12u-11v-15w-7
ro roi	t12u-11v-15w-5
da em cam	e-4t22u-5v-17
cam on thay	a-8c-4d-5e-6t15w-5
on thay	a-8c-4d-5e-6t15w-5
on thay co	f-6t8
thay co $	d-7e-5f-4s14t10
^ chua dau	g-5v11w-4
chua dau	g-5v11w-4
chua dau $	v10w-4
hom nay nong	a-8c-4e-9f-11i-5w16
nay nong	a-8c-4e-9f-11i-5w16
nong	a-13b-4e-9f21r4s4t5u-4v-10w26
^ an com	j-4w6
an com	a4e-5w13
an com chua	j-4w6
com	a10b-13c-11f11j-5k-8s4t4u-7w12
com chua	j-4w6
com chua $	j-4w6
toi qua	a-5e-9f-8g-11i5j-9k-6v-4w6
da hay	e-4g-7w12
hay khong	e-5g-4j-5k-6w14
hay khong $	e-6g-4j-6k-6w13
^ me	i-4s5w14
^ me toi	e-7i-4s5w17
me toi	e-7i-4s5w17
dau goi	i14j-6s5
goi $	e-4i8k14
^ hat	d-5e-7g-8k-5p4s5t5v5w22
hat	b5d-6e-5g-12i14k-9m-6p-6v-5w34
em nghe	d-5e-5g-5i4j4n-5p4s4t5v4w15
bai di	d-5e-6g-7i4j5k-4p5s5t5v5w22
bai di $	d-5e-6g-8i4j4k-5p4s4t5v4w21
cho nha	a-7b-4c-5d-8e-15f-8h5i5k-4l-7o-7q-6s4u5v4w16
4 con	a7e-4i-6l-12w11
con $	b-4d-9e6i-14j-4l-12p17r-4
^ cuoi	a4b-4e-10f-4g-4h18l-5o4s5t4w15
cuoi thang	a7b-5d-5e-6h4i-7j-6l-6m4n4p4u-7w10
^ nau	d4h-4s4t4v-6w18
sao v	p8v-5w5
sao v $	p8v-5w5
^ ha noi	a-10b-4w10
dep	a-4e-4f-4l-6n4o5q11t4w41
dep ghe	e-4f-4w10
dep ghe $	e-4f-4w10
^ chung khoan	e-4w7
chung khoan	e-4w7
do qua	f12i-10l4q-6
yen	b-11d-8j-12l-10w18
bao nhieu tien	w14
nhieu tien	g-4m-4w18
^ bi	e13p-5w11
muoi	e-13g-4i-10j-4w25
gi cho	b7d13e-14i-13l-4p16s8t6v-4w22
bai toan	i-5w10
^ doi qua	m15w-12
doi qua	a18d7g-4k-5m11n-8q-8s4t-5u-4w18
qua di	e-12f-8i-10k-6m-6n-4q11w12
bun cha	b-4w8
cha	b-4w8
^ tet	w10
^ tet nay	w10
tet nay	w10
ve que	e13i-8w11
que	a4d-6e17f-4h-6j-8l-6r4u-5v5w32
ngoai	a-5b14d-7e12f19g-4h-4i11n4o4q20s4u-4v-5w24
ngoai $	c-12d-6e-13f-7q12v-5w15
hang xom hat	i7
xom hat	i7
hat hay	f-6i-4w8
phet	i-15w16
phet $	i-15w16
^ cai	e-7i-11j14p9q-9w11
nha toi bi	d4e-5i5q-7w9
man	c-10f7i-5q14w12
man hinh	f-7i-5p-4q14w12
hinh	c-6d21e-7f15g-4i-15l-5p-5q15r-6u-5v-7w14
nay chan	a-7b-4c-5d-5e-10f11i-6
chet	i23
toc	a-7e-9g-9i6l-7p-10q-4v-8w18
nay hop	c4e-4h-4i-4s4t4v-5w18
tron	d-4e-8g-4h9v-8w8
ca phe	e-5f-11i-6w14
phe	e-5f-11w14
thi dau v	a-4g-4w7
dau v league	a-4g-4w7
v league	a-4g-4w11
v league cuoi	a-4g-4w7
league	a-4g-4w11
league cuoi	a-4g-4w7
league cuoi tuan	a-4g-4w7
^ dat ve	w8
dat ve	a11i-4
dat ve may	w8
ve may	a-6b-4d10f-4g-4i-4q-6r6w8
ve may bay	q-5w10
may bay	q-5w10
may bay di	w8
bay di sai	w8
di sai	a-6e-4i-6n-6w13
di sai gon	a-6e-4i-6n-6w13
sai gon	a-6e-4i-7n-6w13
sai gon ngay	w8
gon ngay	w8
gon ngay mai	w8
ve thay	a-4b-7e-4f7i-5l-4
thay giao	d-5j-4w11
phim toi	i-4w10
phim toi nay	i-4w10
cgv	w7
cgv $	w7
^ shop	f-17w18
shop	f-8l-4w19
mau danh	a-6b-4f9l-6w9
mau danh gia	a-6b-4f9l-6w9
hoi dap	a-6c-5d-5f4g-8q20s4t5w8
dang ky 4g	l-9n-4q-4w11
ky 4g	l-9n-4q-4w11
4g	l-10r-7w21
nhu the	a5l5w4
nhu the nao	a5l5w4
^ bien	e-6i19o-5w-9
bien	a-11b22d-9e9f-6i28l-5m9w20
b2	g-13w10
thi co	a-13e14g4h8j-11l9u-4w11
co kho	c-7d-7f8g4w7
co kho khong	g5w8
kho khong	g13v-5w4
kho khong $	g11v-6w5
mau giao	a-10d-4e-8i-6j-4n-4w17
tai lieu luyen	d-11g-4w12
lieu luyen	d-11g-4w12
luyen	d-11g-4w12
dia chi quan	b-11s-4w17
chi quan	b-13k13w15
giang vien dai	c-4f-4w6
vien dai	c-4f-4w6
vien dai hoc	c-4f-4w6
dai hoc luong	c-4f-4w6
hoc luong	c-4f-4w6
hoc luong bao	c-4f-4w6
luong bao	c-5f-4w7
luong bao nhieu	c-5f-4w7
^ hoc phi	i-5w13
hoc phi	i-5w13
hoc phi truong	w8
phi truong	w8
nam $	e5h-6
c1	a-23e-5i-8w19
^ lich am	a-8e-9f-6i-9w12
lich am	a-8e-9f-6i-9w12
lich am hom	a-8e-9f-6i-9w12
am hom	a-8e-9f-6i-9w12
am hom nay	a-8e-9f-6i-9w12
ngay may	a13
ngay may $	a8
^ chung chi	b-4h17j-7k-4v-5w6
het han	d16e8g-5h-7j-4l-4r-7w15
han	a-5b-4d7e4f20g9h-7j-6l17r-8u-4w8
^ ve	d-5e12f-5h4i-8j-4l-4m13q14r-6v-4
^ ve concert	a-8e-12w13
ve concert	a-8e-12w13
concert	a-8e-12i-5w14
^ huy don	q-9w10
huy don	q-9w10
huy don hang	q-9w10
don hang	j-7p-4q-9w19
facebook	h-4w28
cat	a-11g-9h-7j-5k-5l-7n4t4v-11w29
cat ba	v-11w17
chay $	a-8d4i9w12
thi lop	a16b-6e-7g-10h-5k-4l-7w4
thi lop 10	a-15g-5w17
lop 10	a-15e-6g-9w15
10	a13b-4e6f12g-9i6l-5w14
bao h	a8e-4g-4h8o5
mai duoc	a14b-6c-6e-6v-4
mai duoc nghi	a14b-6c-6e-6v-4
nghi hay	a14b-6c-5e-7l-4w-10
van hoc	a8b15d-8e-6i-5l-10w-11
tuan toi	a12e5g-5j-6w-7
toi lop hoc	a14b6d-7e-13f-7k-4l-6w-7
hoc nhung	a13b-11c-4e-5w-6
nhung ngay	a7
nhung ngay nao	a7
ngay nao vay	a15b-24c-12d-4e-5
dot tap	a14b-5
dot tap huan	a14b-5
bn	a9b-6c-6e-9g10i-9l-8r-7w9
lop chieu	a12b-5c6d-7e-15f-11k-4w-13
lop chieu nay	a9b-14d-5e-14f-9l-11w-12
^ t2	a11b-6e9
t2	a13b-7c-5e9f-4i-6j14
tuan sau hoc	a7
sau hoc	a14c-4f-6h-4l-4w-10
sau hoc chuyen	a8
hoc chuyen	a18b-12c-16f-6l-6
hoc chuyen de	a18b-12c-16f-6l-6
chuyen de gi	a27c-9d-4f-5i4m4n6o6p-6q6s5t5v-7w-10
de gi	a29c-10d-4f-7i5m5n7o7p-6q7s5t5v-7w-12
gi the	a15c-8p6
em quen mat	a12e-12w-14
quen mat	a15c10d-8e-11l-6w6
buoi sau	a19b-7c-6e-6f-6h-5l-4w-15
buoi sau la	a18e-4w-9
sau la	a18e-4w-9
giang ngay	a10c-6w-4
hoc mon	a22b-14c-8d-6e-5w-8
^ toi nay	a4e-17f-11i-6l-11w9
toi nay co	a23b-17c-6d-5e-16f-9g-4i-5k-4l-9n4o5q5s6t6
nay co hoc	a28b-13c-6e-19f-9g-4h-6i-12l-12n5o5s4t4w-18
nhung noi	a11c-6w-6
nhung noi dung	a11c-6w-6
dung nao	a11c-7i-5n-4r-6w4
de em	a13d4k5w-7
^ khong biet	a10b10c6d-12e-4f-8g-5h-5l-18p13v-5w-9
^ cho hoi	a14b5c10d4e-6f-8i-9j13k-10l-5o-4q-6w11
cho hoi	a20c9e-6f-9i-9j14k-11l-7o-4q-6w7
hoi duong toi	a-5b13w-4
duong toi trung	a-4b19e-8i-4w-12
toi trung	b11e-5w-5
toi trung tam	b11e-5w-5
trung tam	b14e-6w4
trung tam boi	b15e-5i-8j-4w-11
tam	b15c-11e6f8i-5l-5s9w12
tam boi	b15e-5i-8j-4w-11
tam boi duong	b15e-5i-8j-4w-11
b	a6b14
phong roi	a-12b13e-9l-6w-6
ha ad	a7b6d-5e-7w-10
moi la	b9c-12l-4
phong nao $	b10c-9j5w-6
em bi lac	b12e-4i-4w-9
bi lac	b12e-4i-4w-9
bi lac roi	b12e-4i-4w-9
lac	a-5b22d-4i-9k10m5s4
lac roi	b12e-4i-4w-9
huong nao	e-4g-5j-8p-8v-10w15
nao de	b10c-4d-4f7k10m5n9p9w-9
nao de vao	b15l-5
de vao	b10e-6g4l11w-9
de vao lop	b6e-5l8
vao lop a	b9
^ dia diem	b25e-7f-6h-4v-5w-15
dia diem buoi	a-7b15e-7f-7l-4w-4
diem buoi	a-11b14d-4e-17f8l-5p-4w-5
thu bay	a10b7c-4e-12f-10g-6h-5l-6q4w7
thu bay $	a-9b13e-7f-6i8l-4
o cau	b9e11i-9q-5
cau giay	b10i-16l6w14
giay hay	a-4b8d7h-6
ben xe	b6e-8i-7q-5w9
nao the a	a9c-13f-4l-7
thang may	a-9b11d-4e-5f-6g-5h-4i11l-5v-4w-9
nao trong	a9b9w-10
^ tham	l9w-5
tham quan	a14g-4h-8w-20
^ nguoi day	a-6c13w-6
nguoi day	a-6c13w-6
gi vay $	a-4b-4j-4p11r-5
lam o	b-8c24d-7e-4f-7g6h-5i-9j-5l-16o5p-4w6
lam o dau	a4b-5c12d-7f-7g4h-6i-5j-4l-14o4p-5v-5w8
giang vien nguoi	c13f-8w-8
vien nguoi	c13f-8w-8
vien nguoi nhat	c13f-8w-8
nguoi nhat	c16f-9h-4m11s-5w-9
day khong	a13c14d-4e-9f-6g-8j-4l-5o6t4v-5w-13
khong hay	a20b9c13d-12e-7f-16k-5l-9o4t4w-20
vien viet	a-4c9f9i-12k-4l-5m-4p4s4t4w-4
doi so $	c8f-5l10
co huyen co	a-8b-4c7d8e-4f-4
huyen co	a-6b-4c15d9i-5w-8
co chia	d15
co chia se	d15
chia	a-5d16f13w-14
chia se	d15f7w-16
chia se khong	d14
se khong	d14
^ up	d14g-4
len nhom	d10w-4
nhom	a7b-7d24e-7f10i7k-7l19w-15
thieu	b-9c11d17f12g-4h-6i7l-5m4p20u-4v-5
de cuong	a-7b-10d22f-6g-20h-8l-13w-9
cuong	a-7b-10d22f-6g-20h-8l-13w-9
buoi 2	b-5d17g-5s-8w-4
em xin lai	d7
^ cho minh	c-6d11e8i-8k-4m9n-4o-5q12r-7s4
cho minh	c-7d12e4h-5i-10k-5m9n-6o8q12r-9w-4
hoi sang	b-6c-4d13e-9f-5w-9
trung lich	a8b-6e9
lich truc	a-10e13f-4
giua	a-6c-4e27f-5g20i8j-5m4r-4u-5w15
giua duong	e24i-6j-4
duong cho	b8e8
lop sau	a-5b-4e10f7n-4o7
^ em toi	b11e20h-5l-4w-15
toi roi	b-5d13e15i-4j-6q-4r7s5t4w-13
roi do	i6k-4u13v-5w-4
tich	b-7c-5e11g-4k-6w17
cho em nhe	h7o8
em nhe	a-6b-6e5h9l-4n7o9s10w-7
em nhe $	a-6b-6e5h9l-4n7o9s10w-7
^ sao em	a-5d4g17h-7i4j-6l-6r-4w-16
sao em	a13b-10e7g17h-8j-6l-8m-4p-6r-5v-5w-19
di hoc ma	e10l-8
hoc ma	e10h-5
^ sep goi	a-7d-6e14f-4w-17
sep goi	a-7d-6e14f-4w-17
ve hop	a-7d-6e14f-4w-17
ve hop nen	a-7d-6e14f-4w-17
hop nen	d-4e14l-5w-8
chieu em	a-15b-6c-7d-6e19f-10h-4w-19
vang sang	a-5c-7f-5i-5w6
toi xin nghi	a-4e15w-11
nghi 2	a-6e4h8
2 buoi	a-6b-8c-7d-7e20f-4g-6h6i6m4n4o7q5r4t5v-7w-19
buoi cuoi	a-8b-4e14g-6w-10
em met	a-10b-7c-6d-10e13f-12g-7w-18
met qua	a-10b-4d-8e13f8m-4n-4p4q-4w-4
nay em xin	a-5c-5d-5e12w-6
ve truoc	d-4e16f-8w-6
don con	a5c-5d-4e12w-16
don con $	a5c-5d-4e12w-16
^ nhan xet	b-6f10
gui vao	f9
gui vao dau	f9
vao dau	b-4d-5e-7f8h-5p9
vao dau a	f10l6
^ buoi nay	c9e-7f13w-8
buoi nay	a-11c6f14w-8
nay bo	b-4c-4e-6f14g-4w-7
diem $	a-6c-5e-10f15g19l-4w-6
toi gop	c-7f13i4k-4w-7
toi gop y	c-7f13i4k-4w-7
gop y la	a-7f12
y la	a-7f12
la thay	a-5c12f-8w-7
nen cho	b-5f17i-5w-9
bai tap	d-5f5i-4w6
^ thoi gian	a8f13v-4w-6
thoi gian	a23b-8c-4d-7f21h-5k-6l-5m4v-8w-5
thoi gian hoc	f9w-11
gian	a23b-8c-4d-8e-11f22h-6k-7l-10m5v-11w12
gian hoc	f9w-11
lung	a-12d-17f8g-11k9l-5p-7v-7w8
khoa sau	a7f7w-5
nho $	a-4d-6f13h-5i-5j-4k-5n-5w19
cho em danh	a-8c-4e-5f14g-4l-5w-6
em danh	a-7c-9e-6f20l-7n4o4v4w10
em danh gia	a-9c-4e-10f18g-4l-10w-7
danh gia giang	c-6f11w-8
gia giang	c-6f11w-8
gia giang vien	c-6f11w-8
^ em thay	a-8e-4f29j6m8n6q4w-12
em thay	a-6d-4e-4f29g-4h10j4m8n6q4w-14
kho hieu	c-5d-7f12g-10w-10
ca lop	a-10b-6c-6d-4e-6f14k-5l-7n-5s9w-9
thich $	c-9f12w-6
qua may	i8
may diem vay	a-4b-4e-7g15l-4w-8
diem vay	a-8b-6e-7g22l-4u-11w-10
lam test	e-9f-4g18l-4o-11w-7
chuyen de 2	a-5c10d8e-5g11h-4l-4o4t5u4v-5w-5
de 2	a-5c10d8e-5g11h-4l-4o4t5u4v-5w-5
gio lam	a-11d-9e16f-5g5h-4k-4p-4v-8w4
^ dau	a26d-10e-4h-5j-4l-10m5n8o14q9r7s12t11u-4v22
^ bam	g8k4q14
bam	a-4b-7e-5f6g6k8l-4p11q19v-5w-11
v c	a7d-5f-6g-6h8l-12
v c $	a7d-5f-6g-6h8l-12
^ em mat	a10d7e-6h6k-4o-6p-4w-18
em mat	a10d7e-6h6k-4o-6p-4w-18
em mat chung	h8
mat chung	b-5g-6h13w-6
mat chung chi	b-5g-6h13w-6
chung chi roi	h8
chi roi	h8
chi roi xin	h8
roi xin	h9
roi xin cap	h8
xin cap	h10
xin cap lai	h10
cap lai duoc	h9w-4
^ chung nhan	a-8h20j-9k-13n-4o-4r-4
chung nhan co	e-5h12v-4w-18
nhan co	d-4h11v-4w-19
co dau	b-4f5g-7h9i5k-4n8o8p-4q5s7t8u7v-9w14
dau do	h10v-5w-6
dau do khong	h10v-9w-6
do khong a	h10v-9w-6
mail	c-10h9i-4k15w-12
dk	b-10c-4d-5f-8g-14l23w-11
nhan chung	a-7h17l-6
nhan chung chi	a-7h17l-6
chung chi chua	a-4d-4h18l-8v-4
chi chua	a-4d-4h18l-8v-4
tre con	a-5d-5i29u-4v-4w-9
ma khong ai	i7l-4w-11
ai quan	c-8i13k10p-4w-19
duong nguyen	i13j-8w-8
duong nguyen trai	i11j-7w-7
nguyen	a-10b-5e14i9j-9p-5r-4w6
nguyen trai	i11j-7w-7
anh nhieu	i9j-7t6w-12
nhieu lan	i11j-7
lan roi	e-4j-9k8w-5
^ nha may	e-4i13w-9
nha may	e-5i8w4
xa khoi	i9w-6
xa khoi den	i9w-6
khoi den	e-4i13w-9
khong noi	e-6f-9k12n-4p-6v-6w4
noi $	e13f7i19k-4m-4v-4
tac nuoc	i9w-10
^ day	a4c-8e-8f12g-4i20j-6l15q-7r-5
^ day dien	i14w-5
day dien	c-4e-6i16j10k-4w-4
day dien sa	i9w-4
dien sa	i9w-4
sa	e-6i10w14
thap	b4c-6e-4h-6i17r26s6t6v-9w-10
nguy hiem cho	i8w-4
hiem cho	i8w-4
hiem cho tre	i8w-4
cho tre	e-4g-7i16j-4p-4w5
dot rac	i15w-11
canh truong	i9
canh truong hoc	i9
truong hoc	i12w-4
truong hoc khoi	i10w-11
hoc khoi	i10w-11
khoi mu	i12w-4
khoi mu mit	i12w-4
mu mit $	i9w-5
mit $	i9w-5
truoc cong truong	i9w-9
cong truong	b8e-4i11w-11
xe chay	b5e-5i12l-6w-11
di lam	b5d5e-7i21k-5l-4n-4q-7r-4s6t6w9
di lam giay	i19w-11
tieng $	a10e-7i11m8s-4t-4
do ca	e13i7l-6
thang nay $	a-8e-7f-6i4l6
mat nap	i13j-10w-8
o ngo	c-10d-4j-10w5
lai toi	i5q11u-5
xin bao	d-4e-5i15j-9n-5w-7
nuoi	f-7g-9i11v-9w10
trong khu	i23j-4w-21
chung cu	b-4h-4i18l-4
gio co ket	j22w-10
co ket	a-4g13h-7j10w-9
co ket qua	a-4g13h-7j10w-9
ket qua $	j14w-9
kien nghi so	d4h4i-5j15w-5
nghi so	d4h4i-5j15w-5
305	b18f-14j9l-4v-6w-13
dien toi	a-17i-11j8w11
toi bao hom	j14
bao hom	a-12c-9d-4e-16f-5g-5i-7j22n-5o16q-5s4t4v-4w8
bao hom no	i-8j15v-7
hom no	d-7i-14j19n-4o11v-6
hom no sao	j9
no sao	j9
no sao roi	j9
sao roi	a14e-7i-13j17u-6
sao roi $	a8e-4f-4i-12j13
anh em	t7u-4w-7
em gui	d5f8i-4j7o-4q-4
co ai nhan	j8
ai nhan	j8
ai nhan chua	j8
nhan chua $	j8
^ theo	j11r-10w-4
^ theo doi	j11r-10w-4
theo doi	a6b-4d4f4i-4j19l-4n19o-9q-6r-8
^ can bo	b-5d-6f-5i30q-4t-4w-19
can bo nao	a-5d-7j11k10w-6
bo nao	a-5d-7j11k10w-6
nao phu	a-4c11i-4k10m4
nao phu trach	a-4c11i-4k10m4
^ goi cho	e-4k15l-5m-4t4w-11
goi cho	e-10k23l-5w-13
goi cho toi	k12s4t4w-8
cho toi toi	k10m8s4w-7
khong quen	e-5k10o-4w-11
can trao	a-6i-5k13p-7w-7
can trao doi	a-6i-5k13p-7w-7
trao	c-5i-8k16p-4w4
trao doi	c-5i-7k14p-5w-7
trao doi truc	k9
doi truc	k9
doi truc tiep	k9
hotline	b-5c-4d-6h4k21m-4s4
hotline ho	k10
hotline ho tro	k10
may a	b4f-6k10
may a $	b4f-6k10
^ bot tra	k8
bot tra	k8
bot tra loi	k8
anh chi nao	k10w-4
chi nao	b10k10l-5w-5
nao truc	b-4c-4k20o5v-5w-6
tu van vien	k13
van vien	k13
^ ma lop	e-5j-4l15w-11
co quan cu	e-8l13w-12
quan cu	e-8l13w-12
cu di	l10o8w-7
cu di hoc	l9
hoc dang	e-6h-5l13w-8
hoc dang ky	e-6h-5l13w-8
dky	a-8f-4i-4l15o17w4
khoa hoc nay	a-11b-11c-4e-8f6g-7h-12l16p-4
hoc nay	a-13b-9c-5e-9f11g-6h-12l13w-4
bang cach	a-8b-6e15f-4h10l12s5t5w-8
bang cach nao	a-8b-6e15f-4h10l12s5t5w-8
cach nao	a-8b-6e15f-4h10l12s5t5w-8
bao sai	l9
em tham	f-5l13
em tham gia	f-5l13
gia khong	l9w6
khong duoc $	e-13f4i-6j7l13o7p-4s8t8v21w-9
dan $	a-14b-5e5i8l7p10w-13
cho lop	a-8b-11c-4e-11f16h-5j7k-4l14n-7p7s6t7u5v6w-12
dien ma	e-4f4g-4l21m4n4r-4u4v4w-9
ma o	a-4g-4j-5l25m8n7o5r-6t5u8v7w-11
^ tra loi	g13m11w-11
tra loi tieng	m12
loi tieng	m12
tieng nhat di	m9w-5
nhat di	m9w-5
nhat di $	m9w-5
hem	a9b5c5e-9i9j-5k4m18q-5r6s-5t-8u-4v26w-19
hem $	e-7f4i13j-4m17v-12w-10
em ve	a-6d-6e19f10l-7m11p4s4v4w-12
^ chon	m11w-4
chon	h-4i8m13w-4
ngon ngu khac	m12w-5
ngu khac	m12w-5
ngu khac $	m12w-5
khac $	a-8b18c20f-4h5j5k-5m28q14s6t5w-11
^ ngung gui	n18p-5
nhac nho	n19o9u-4w-10
nhan tin cho	k-13m-4n4o8
tin cho	e-6k-12n9o9w-4
phien qua	i-4k-6n20o-13q-4w-11
phien qua $	k-6l-4n14o-14r-4w-6
gui thong	n13o9q-4w-4
gui thong bao	n13o9q-4w-4
thong bao cho	i-4o11w-4
bao cho	i-4o11w-4
bao cho toi	j-4n4o11s5t5w-12
nua dau	n16q19s4t5v-14w-6
nua dau $	n17q17t4v-12w-6
^ mo	a-4d-4f7g8i-5l-6o17w11
^ mo lai	g8o10
mo lai	a-9b-4d-5g15k-4n-7o19w-8
mo lai thong	o17
^ em doi	a-6e-5h-8o6q6r13w-12
em doi	a-11h11k-4o5r10t10w-8
em doi y	e-4n-4o16q5w-6
doi y	a-4c4e-5j-4o17q19u-4v-5w-11
doi y roi	c5o13p4q14s4w-8
y roi	c5o13p4q14s4w-8
lai tin nhac	d-4o10
^ truoc	i11o11
tat gio	d-5o11
lai sao	c4e-9g7h4l-8o13w-10
lai sao $	c4e-9g7h4l-8o13w-10
cho toi dang	a-4k-4l11n-11o11w-7
toi dang ky	l9n-8o11
ky nhan thong	l-6n9o-5w-4
bao lai $	n-7o9
^ cai nay	p10
cai nay	c-4n-6p17q10
^ giup em	a-4b-4e-5k-6l-7p15
cach xai	k-6p10w-4
^ toi hoi	a-4c-5d-7g-4i-8j13k7p10w-9
bam nham	e-5q17w-5
^ huy nha	q14r-5t-4v-17w-8
huy nha	q14r-5t-4v-17w-8
khong khai	q14
cuoc	a-7e4g-9i11j-4l-6q23r21v-4
cuoc tro	m-4q15
cuoc tro chuyen	m-4q15
thao tac $	q9
tai khoan va	i-5r9w-8
khoan va	i-5r9w-8
thong tin em	a-4o-5p4r13s4
tin em	a-4o-5p4r13s4
^ xin ban	h8r8
ban sao thong	r8
sao thong	r8
sao thong tin	r8
ben minh	a-6c8r18v-9
ben minh luu	r8
minh luu	r8
luu ve	r7
luu ve toi	r7
em con	b-4e8i-4l-7r7w-6
khong cho	b-5d9g-4k8l6p4r11s5t5u4w-11
khong cho em	g-4l9r12w-7
^ go	n11p9r14w-4
sang nha	e-9i8l10s11
sang nha $	b-4e-8f-4l11s11w-6
^ helo	p-4s18v-4w-4
helo	p-4s18v-4w-4
cam on nhe	r-5t11w-6
on nhe	r-5t11w-6
em nhan	a-4c4e-5k11l16n-7o12t12u-5w-12
em nhan duoc	e-5j-4l15t9u-7w-11
ta	a16e-6f-6i7j7k-6t22u-9v-8
co chu	e-4f-12h-5k10m-5o6p-4q6s4t28u15v-5w-7
chu $	b13d-5e-5f6g-6h7i-8j11l-4o5p-5r7t21u19v-7w-16
^ camon	t17v-10w-7
camon	t17v-10w-7
^ chac	a4c4e17h4j-6k4m4n-4q-6u22v-9w-11
^ hong	b11e-6g5i-5j5k4m-7n-4r4t-4u-9v38w-9
^ hong phai	i-7u-12v17
hong phai	i-7u-12v17
khong dung	c-4g-4i9l17n-6o4p-10q-4v19w-13
khong dung $	i13l8o5p-4u-4v14w-13
tu choi	b4c6d7i-20j16k-5m-5n-7p-10q-7s5t6v26w-13
choi $	c4d12e-11f4j-8k-6m-4n-4p-4r-9s7t8u-12v29w8
^ cho nha	a-5b-5c-6d-9e-14f-10h4i4k-6o-8q-7r4w10
mat ngu	d-4e-7i-18u-5w18
sao cho	e-6f10i-11j-5m-7r9s5v-10w22
lam sao $	e8f-4g-8i-5l8n-6p11q-5u-4v-4w4
^ bot biet	g-4j4k-8m8o5p-6r-6v-5w14
bot biet	g-4j4k-8m8o5p-6r-6v-5w14
^ con gai	w15
con gai	w15
con gai toi	w15
gai	e-15i-5w20
gai toi	e-11w18
toi sap	e-4i-4w14
chong	b-5d6i-9j4p4q-4s4t4w33
thich mau	p-5u-10w15
xanh	d9g-4i19u-7w15
xanh hay	w14
xanh hay do	w14
hay do	w14
hay do $	w14
nho que	b-5l5n-4q4u-6w23
^ hai	a17b-8c-7d-6e-5f-6j-10m-7s38u-4v-4
nhat la	a-6w12
la gi $	a-8b4c6d13e-5f-14g14h4k13l-12m-7p-14r4v-8w8
sua	c-7e-7g-6h16i15j14k-5l-7o-6p-5q-7r15
di da	a-6e-7i-10m-4u-6v-12w28
di da lat	e-6i-8m-4u-6v-12w22
da lat	a-4e-8i-10m-4u-15v-14w28
lat	e-4i11k9u-11v-11w15
em biet	a-4b13e-9g9q-4r-4t14w6
^ ti	d4e-8f-9h4o5s5t4v-7w19
ti	a13b-5d-4e17f10g-7k-5l-12s-4t-6v-4w6
co nguoi	c-8d-4e-14g-5h-4i9j7k13l-6m-4v-7w4
nguoi khong	a-7c-8e-6j-4l15o8q9t8v-9w20
nguoi khong $	c-5e-7j-5l-4n5o6q8s4t6v-6w19
roi ma chua	d-5h10j6p-5u-10v-8w9
keu to	i-10q-4w11
keu to qua	i-10q-4w11
to qua	i7q-4w10
to qua $	q-4w10
tho	c-4d-5g-8i-8w12
tho ve	i-4w7
tho ve mua	i-4w7
ve mua	i-4w7
ve mua thu	i-4w7
mua thu	i-4w12
banh	a-11b-8i-13l-5r6s10t8w34
hang nao	i-4v-4w13
hang nao ngon	i-5w5
ngon $	a-6c-4h-4i-4u-4w16
rau	k-4r-4u-7w22
nay chay	d-4e-6i-6l-5n4s4t4u-7w22
^ tran	t11v-4w9
^ tran chung	a-8w11
tran chung	a-8w11
tran chung ket	a-8w11
bong da	a-5e-8f-4i-11j-6n4p4w21
da may	a-4e9
^ mua ve	w7
ca nhac	f-6w11
ca nhac o	w6
nhac o	i-4w11
nhac o dau	w6
bao khong	a-9b-5c-7d-4e-11f4g-7j-6l15p4r4s4t4v-5w10
oi em	e15w10
gio chieu	b-5e9k-4l-5w7
gan bien	w14
gan bien do	w14
bien do	w14
bien do son	w14
do son	f-9q-4w16
gia re $	w12
^ nha hang	f-6w14
phuc	a-4b-4f8i-5j6k13o27p8u6v-4w9
phuc vu	f-6i-8w11
ai la trieu	c-5g-6w11
la trieu	c-5g-6w11
la trieu phu	c-5g-6w11
trieu	c-8g-6w14
trieu phu	c-5g-6w11
nay kho	f9w8
dang ky ket	e-4i-5l-7w14
ky ket	e-4i-5l-7w14
ky ket hon	e-4i-5l-7w14
ket hon	e-4i-5l-7w14
^ don hang	j-8w11
hoan	a-9b-5c-5d-5g-8h14l-4n4o6q4s6t5u4v-5w22
mat phi	q-4v-5w8
mat phi khong	q-4v-5w8
phi khong	q-4v-5w8
phi khong $	q-4v-5w8
xe di	w8
di sapa	a-4e-4o4s5w16
sapa	a-8e-8o4s5w18
xuat phat	a5b-5w8
ben nao	a-4i-5l-4w5
ben nao $	a-4i-5l-4w5
wifi	w9
lop 5	a-10b-11f-10l-7w15
lich cho	a-13b-7c5k-5l-6n-12o13s5t5w13
qua di $	e-12f-8g-4i-9k-6m-7n-5q10w10
phu quoc	a-5i-13s-4w16
ngay 2	a8b-5d-4e-6i-11j11s-4w6
^ trung	a-5b4e-8g-7i-9j-5l-10p-4v-13w16
iphone	a-10i-12j-6w23
lua	a-8b16d6e-5i-5o-4p-4s5t5w19
^ cong ty	e-9i-6n-4w19
cong ty toi	a-5w10
ty toi	a-5w10
ty toi nghi	a-5w10
toi nghi	e6n6o-4w15
may ngay $	a-10i-4w10
ngay $	a14e-4i-7k10r9s-4w12
dang ky xe	h-8i-6l-6w11
ky xe	h-8i-6l-6w11
^ hoa	w9
hoa hau	g-4i-5w9
hau	g-4i-5w9
ung	j-7k4r5u-4w29
cuoi $	a-4b-6d-8e17w7
^ bao cao	a-5b-9c4d-12e13g-5i-14j-5l-6r-4w13
youtube	l-12n-7o-5w15
tren dien	g9i-4n-5o-5w6
tren dien thoai	g9i-4n-5o-5w6
dien thoai $	e13n-7o-7w4
thoai $	e13n-7o-7w4
^ tuan nay	a20b-10c-4d-5e-16f-8g-6w-18
tuan nay co	a23b-12c-5d-5e-10f-7g-7h-6l-7v-5w-23
em hoi lich	a13
hoi lich	a18k-4w-6
hoi lich hoc	a8
lich hoc thang	a8
hoc thang	a8
thang 12 voi	a5l7
12 voi	a5l7
12 voi a	a5l7
khong chi	a-9b-15c12e-5f-7h-5k-4l-8w-18
khong chi $	a-9b-15c12d-4e-5f-7h-6k-4l-9w-15
hoc may gio	a23w-19
van phong	a10f-6l-4w-5
^ chieu thu	b7d-8e-6f-9g-4j-6l-6w-8
chieu thu	b7d-8f-10g-4j-6l-6w-8
co tiet	a27b-10c-9d-4e-12w-21
co tiet khong	a10
tiet khong	a10
tiet khong co	a10
co oi	a4b-15c-12d6e-11f5h-4i-4l-6s-7w-11
co oi $	a4b-15c-6d-11e-7f13s-5
nay duoc	a15b-4e-11f-6g-5i-10l-12n4r4s6u-6
nghi ha	a16b-4d-4w-8
^ da cho	a9b10e-4
da cho	a9b10e-4
da cho em	a8b9e-4
bua nay	a7b-9c9d-9e11f-12h-4i4l-12o-6w-14
nay sao	a14e-6i-11l-7p26w-14
ta $	a12h4t13v-4w6
tuan toi hoc	a8
gi vay thay	a9c-4
vay thay	a17b-7c-4d-7e-8f-7w-6
vay thay $	a17b-7c-4d-7e-8f-7w-6
thay $	a11b-6c-9d10e4i-4s12t5w-4
nao hoc	a5b10c-8d-8e-13f-4g-7h-11l-8w-8
hoc tiep	a15b-6d-5e-8h-9l-4o7w-4
^ kinh	a6b-7c-4e5f-7k-4s15w-10
^ kinh gui	a10b-4e-4i6w-6
kinh gui	a10b-4e-4i6w-6
cho toi xin	b4c-8d19e-6f-6h11i-4u5v4w-8
tap huan ngay	a8b7d-5w-4
huan ngay	a8b7d-5w-4
27	a8
27 11	a8
27 11 $	a8
bao nhieu buoi	g-4h7w-8
nhieu buoi	g-4h7w-8
buoi nua	a11e-5
nua thi	a7d6e-6f-4g-9h-10i-8j11w8
thi ket	a9g-4
thi ket thuc	a9g-4
ket thuc a	a12
thuc a	a12
thuc a $	a12
bao gio moi	a9b-4d-5e-7h-6i-9j9l-8o-5w-16
gio moi	a15e-7f-4i-4j15l12n4q5s5t4w-16
moi hoc	a16b-8d-6e-10g-4h-7l6w-16
vay em	a6b12c9l-12w-10
vay em $	a12b8c9l-6w-8
lich doi	a14w-5
ngay nao roi	a14w-5
nao roi chi	a14w-5
roi chi	a14w-5
roi chi $	a14w-5
hoc o phong	a-8b15d-4f-4h-4l-6w-8
o phong	a-7b5c-11d-7f-13i-4j17l-11m5o5p4w-14
o phong nao	a-6c-10d-5f-6i-4j17k4l-8m5o5p4w-9
chi voi	a-5b13d-5k-7l-4p4
chi voi $	a-5b13d-5k-7l-4p4
nao vay chi	b6f-4g-4h-5
vay chi	b9c6e-7g5h8k-5l11p-5s-6w-5
vay chi $	b6c5e-5g5h7k-4l10p-4w-5
hoi truong nam	b9
truong nam	b9
nam o	b17c-5f-13i-8j12l-7o4w-9
nam o tang	b8
o tang	b13e-4f-9
o tang may	b9e-4f-9
tang may $	b17e-12l-5w-12
meet	a-6b21d-10e-5f-9g-6k4s-4u-4v-8w-5
^ di duong	a-4b15e-8l-4w-5
di duong	b11i7
di duong nao	b10
duong nao toi	a-4b15e-8l-4w-5
nao toi	a9b24e-11l-4
^ co cho	b5e-4f10i-4k-7l8o4s5t6u4w-10
de xe	b10d-5i5l-4w-7
xe khong	a-5b14d-8e4i-5l-6w-9
o phuong	e7f8i14s13
hay o	a-5b13c-7f-7l-5
o quan	a6c-10w12
toi nay hoc	b10e-6f-7l-5w-9
ai day buoi	a-5c13e-4w-6
day buoi	a-6c14e-4f-6w-7
buoi toi nay	a-8b9c6e-6f-8w-8
vien lop	c9
xin sdt	a-6b-8c11d-6e-4f-5k9l-4w-5
xin sdt sdt	a-6b-8c11d-6e-4f-5k9l-4w-5
co giao	a-6c27e-4g-4h-6k-18l-5o4w8
co giao voi	c17d-8e-4k-23w-4
giao voi	c17d-8e-4k-23w-4
co lan	a-6b7c7d-5e-4f-6l7p-4w-9
co lan day	a-5b7c7d-4f-6w-9
lan day	a-5b7c7d-4f-6w-9
day mon	a-17b-21c27d-6f-4n5o4p-6u-9w-5
buoi 1	d17e-4w-7
giang khong chi	d14
video bai	d11f-4
bai hoc	a-5d16f-4h-10v4
bai hoc $	d7f-4h-4o-4
^ giao trinh	d15f-11h-9l-4w-11
lay o	b-5d18f6h14r-4w-23
lay o dau	b-5d18f6h14r-4w-23
em xin nghi	a-15b-4c-6d-8e25f-7i4v4w-5
ban khong	e10i10w-5
ban khong di	e11w-9
nha co	e8f-4g-7i20m-4n-6q4t-5u-9v-7
nha co $	e11u-7w-4
^ co mat	a-9d-5h-5k-4l-5u-11v-8w16
co mat a	a7c-4e13f4h-5m6n6o6p-4q4s-5u-10v-7
mat a	a7c-4d-4e17i-6m6n4o5p-4q4u-12v-7w-6
mat a $	a7c-4d-4e17i-6m6n4o5p-4q4u-12v-7w-6
^ mai em	a-8b-6d-16e22l-4w-10
duoc khong co	a-5d-4e12g-4w-5
khong co $	a11c-8d13e9h-4k-5l-5v-4w-21
toi om	e7i23w-19
nen xin	a-4e15f-12w-10
muon ti	c4e12w-9
ket xe $	e12
dau vay $	a7b-9e12f-8g-10h-11i-7j-10r-5w11
em muon danh	a-6e-6f14l-8
muon danh	a-5e-8f20l-12w-4
muon danh gia	a-5e-8f20l-12w-4
gia lop hoc	f4
^ co day	c8f8
co day	a11b-6c15e-4f5g-7l-5n4o8s4v-4w-13
^ lop hom	a-12b9c-9d-6e-12f8l-6w-20
lop hom	a-12b9c-9d-6e-12f8l-6w-20
^ gop	b-10f13l-8
^ gop y	b-10f13l-8
gop y cho	f10i-8j10k-4q-4w-4
y cho	f11i-10j10o10q-8r11u-5w-7
khoa hoc thi	a-4f9h5
hoc thi	a-12e8f9h4w-9
hoc thi gui	f8
thi gui	f8
theo khong	f8
theo khong kip	f8
khong kip	a-14d8e18f7w-8
khong kip $	f8
kip	a-8e17f9g7h8i-5l-7w-16
kip $	f10
nhieu diem $	g19w-21
duoc khong a	a-14b-8f10g5k-5l5s4u-5v-10w-7
^ de thi	g11w-5
de thi	g11w-5
may cau	g17p-8u-5w-12
cau v	g10
cau v $	g10
nao phat	g-7h12w-13
phat chung chi	h9
chua co giay	h8
co giay	a-4h10
co giay chung	a-4h10
bang khong $	a-5h12l-7w-9
sai ten	h13p-4w-4
ten em	a-6d-4e11h24l17m7n-6p5r14v-5w-10
em roi	a4h15m4n4r-7w8
em roi $	a4h15m4n4r-7w8
hong ca	i11j-4w-5
hong ca tuan	i10
tuan nay roi	i10
phan anh ve	a-4f-4i14j5
anh ve	a-4f-4i14j5
mo nhac	i9
bi tac	i17j-4q-4w-12
giai quyet toi	i-7j19l-10w-15
quyet toi	i-7j19l-10w-15
quyet toi dau	i-7j19l-10w-15
hom truoc xu	j4
truoc xu	j4
truoc xu ly	j4
xu ly chua	j9w-5
ly chua	j9w-5
ly chua $	j6w-4
ket qua chua	g-13j10w-6
qua chua	d-4e-4g6j10w-10
cho toi gap	i-5j-4k18n-6w-10
toi gap	i-5j-4k18n-6w-10
toi gap nguoi	i-4k17n-6w-10
gap can	i-12k12m4w-12
gap can bo	i-12k12m4w-12
trach lop $	a-8b-13c-13d-8e-4f-9k18l-15
ai ho	k10
ai ho tro	k10
ho tro toi	j-5k16p-4w-7
tro toi	j-5k16p-4w-7
lop excel	b-8l16w-5
excel	b-11d9l17w-5
danh voi	e12f-5h4l13s5t5w-6
danh voi $	e12f-5h4l13s5t5w-6
^ dk	b-10c-5d-6f-6l21w-5
noi tieng nhat	d-5m16w-14
tieng nhat duoc	d-7e-4h-4m14w-7
nhat duoc	d-7e-4h-4m14w-7
nhat duoc khong	c6d-5m22s4t5w-11
^ dung gui	n9q-4
cho em nhan	n-5o14q-4
em nhan tin	n-5o12q-4
^ ban giup	p10w-5
ban giup	p10w-5
ban giup duoc	p10
giup duoc	p13
giup duoc gi	p10
bo di	i-13q11w11
bo di $	o-4q19w-22
ban luu	r6w-4
gi cua toi	r7
^ alo alo	s12
alo alo	s12
alo alo $	s12
on nhieu $	t8
^ thank	t20w-5
thank	f-10t26w-11
ve xe	a14e-5f-4w-8
^ gia xang	e-5f-4w12
gia xang	e-5f-4w13
xang	a-10b-4c-4e-8f-7i-4k5m4n4s4w24
phim gi hay	w5
^ benh	a-8i-5w11
^ benh vien	a-8i-5w11
benh vien cho	a-5i-4w9
vien cho	a-5i-4w9
vien cho ray	a-5i-4w9
cho ray	a-5i-4w9
ray	w6
an trua	a9g-5v-5w9
xo so mien	e-5f-5i-6j-5w12
so mien	e-5f-5i-6j-5w12
so mien bac	e-4i-4j-4w8
mien bac	e-4i-4j-4w8
bac $	e-9g-6i8n7o9w-5
^ tai game	b-5d-6i-4r-4w10
tai game	b-5d-6i-4r-4w10
hoc phi dai	w10
phi dai	w10
phi dai hoc	w10
hoc bao nhieu	a12g-11h-7w-5
shop $	j-4l-4v-7w8
ca si nay	w12
si nay	w12
buon ngu qua	f-5w7
ngu qua	c-5f-5i-9k12w-6
ngu qua $	f-5w7
^ lich phat	w9
lich phat	w9
lich phat song	w9
phat song	w9
phat song vtv3	i-5w10
song vtv3	i-5w10
vtv3	i-5w12
vtv3 $	w10
diem thi vao	e-7g-9w14
thi vao	a-8b10e-7g-9w14
thi vao 10	g-7w11
vao 10	g-7w11
ha noi $	b-4g-4w13
^ khach	b-11w12
^ khach san	b-11w12
khach	b9c-10d5f-7i-7w17
khach san	b-14w19
khach san o	w5
san o	w5
phong khong	a-8b6w4
^ bang	a-5e-7g-9h10i21m13u-9v-10w-4
^ bang lai	w9
bang lai xe	w9
^ sua	a4b-6i7j-5n-6r12s4v-6w4
^ may bay	w4
^ mai troi	w8
mai troi	a-10v-5w14
tuan nay minh	a16b-6e-9w-6
nay minh	a27b-13c-9d-9f-17l-4w-9
nay minh hoc	a21b-13c-9d-9e-9f-7w-19
minh hoc may	a9b-5e-4w-7
hoc may buoi	a16b-4e-15
hoi bao	a10
hoi bao gio	a10
lop ky	a4e-5l12
lop ky nang	a4e-5l12
ky nang	a17c13e-4f-7l10w-12
ky nang so	a15c-4h-6w-5
nang so	a15c-4h-6w-5
thang toi	a12
toi co chua	a8
co chua ad	a8
^ thu 6	a-6b7c-6f-4g-9i-4j-4k-4v-7w10
thu 6 tuan	a9
6 tuan	a9
chieu mai may	a11e-5w-11
vo hoc	b7e-6f-4i-7l-5w-14
hoi thoi	a14b-4d-5i11v-4w-12
khoa bieu cua	a12d-5
bieu cua	a12d-5
xa $	a6b6w7
^ khoa tap	a9b-12f-9g-4h-6l5
khoa tap	a7b-15f9l10w-6
khoa tap huan	a7b-15f9l10w-6
kinh gui ban	a8i-5w-4
gui ban	a8i-5w-4
gui ban to	a8i-5w-4
to chuc de	a8i-5w-4
chuc de	a8i-5w-4
chuc de nghi	a8i-5w-4
de nghi cung	a5b-4d5
nghi cung	a5b-4d5
nghi cung cap	a5b-4d5
chuong trinh chi	a8j4
trinh chi	a8j4
trinh chi tiet	a8j4
chi tiet	a19f-7v-6
chi tiet cua	a15f-7
tiet cua	a15f-7
cua khoa	a9b-10d8f-4g-4r-4
khoa boi	a13e-4h11l6w-13
khoa boi duong	a13e-4h11l6w-13
boi duong thang	e-4f-4l5w-4
duong thang	e-4f-4l5w-4
2026	a7l6
tran trong	a9t12v-6w-5
trong $	a9
hom nao nhi	w7
nao nhi	b7w5
nao nhi $	b7w4
mai hoc may	a18b-7w-14
hoc may h	a9b-7
bac hoi	a13e-5t4w-14
lop day	a18b-7e6k-5l-10q-4
day dung	a12e-5t4w-9
minh con	a8c13d-10e-7f-7l-8v-4w-9
con mo	a12h4i-5j13u-5w-7
nua khong	a12c-4e11o4t4w-12
khong chau	a9b11e-7w-12
khong chau $	a9b10e-7n-4w-7
chau $	a11b17e-8i9p11t11w-8
khong a em	k8l7
a em	c-6e8f-9h7k6l11s-4
^ bua nay	a5b-10c11d-10e-15f-10h-5i-7l-11w-17
minh hoc bai	a13b-10c-8d-9e-5f-4w-6
hoc bai	a17b-8c-5e-5g-4j-5w-8
hoc bai gi	a9
bai gi	a8d-4f-4g-11p-8v-8w12
bai gi vay	a13c-5
nghi hay hoc	a13b-6c-4e-6l-4w-10
hay hoc	a11b8c-5e-7f-4w-11
moi nguoi	a7c5e-7f-4l-4s12w-5
moi nguoi $	a10b-5e-4f-4s10w-7
nguoi $	b-12c-5d-9e6f-10h-6i5k11l20o-5s17u-5w12
^ ngay 25	a10w-4
11 co	a9b-6c-4e-5
11 co buoi	a9b-6c-4e-5
lop an	a10d9w-13
lop an toan	a10d9w-13
an toan	a10c7d9w-14
an toan thong	a10c7d9w-14
toan thong	a10c7d9w-14
toan thong tin	a10c7d9w-14
lich voi	a18b-4d-8e-5h-4i4m4o-4s4
lich voi a	a18b-4d-8e-5h-4i4m4o-4s4
^ lich tuan	a14d-5e-10w-10
lich tuan	a17d-6e-8g-4i-5j-7w-11
lich tuan nay	a11e-6w-8
^ con may	a10e-4
con may	a10e-5
con may buoi	a10e-5
may buoi nua	a10e-5
buoi nua la	a9
nua la	a9
nua la xong	a8
la xong	a8
la xong khoa	a8
xong khoa	a14j-10
khoa vay	g7w-8
^ chuong	a16b-4c-4f-6i-8k-5l-8p-8r-9u-4v-4w12
^ chuong trinh	a18f-6i-7w4
gom	a14f-4g10i8j-5r-7w9
gom nhung	a13j-4p-4r-8w8
noi dung gi	a15b-4w-9
dung gi	a15b-4w-9
dung gi $	a8w-7
khi nao thi	b-7g-11h-10j6
nao thi	a19b-4c-9g-11i-4j6
lop cua	a7b-5g-6l14s4t4v4w-12
cua phuong	a7b-5g-6i6w-4
minh bat	a8b-5g-6h-4w-7
minh bat dau	a8b-5g-6h-4w-7
^ lich co	a12v-4w-15
chi em	a9k-5p11w-7
nghe noi doi	a13w-12
noi doi	a9w-4
sang thu nam	a20e-7w-9
thu nam	a-7b-12c14d-6f-8k-4w-8
may gio a	a12w-8
gio a	a17b-6c-6e-5f-4w-7
gio a $	a17b-6c-6e-5f-4w-7
^ t7	a19e-7v-5w-11
^ t7 nay	a19e-7v-5w-11
t7	a23e-9f-7i10u-5v-5
t7 nay	a20e-6o4s4t4v-4w-11
bu khong a	a9e-4
dich vu	a11i7j-8
dich vu cong	a11i7j-8
vu cong	a11i-4j8w-5
vu cong truc	a10
cong truc	a10
cong truc tuyen	a10
truc tuyen	a6b9e-5f-6l-10w-4
tuyen	a14b10c-10e-7f-4i12k-6l14m-4p-4s-4w22
vao buoi	a16b-8c-14e-4w-7
vao buoi nao	a18b-6c-13w-5
^ bao h	a8h8
thi hoc	a7w4
hoc tiep vay	a14b-6h-7
tiep vay	a14b-6h-7
b $	a9
sap toi	a18b-4e-5i12k-5r-4s4t4
keo	a18b-11g9i21w-12
keo dai	a19b-10g9l-5w-7
keo dai bao	a10b-8g9w-4
dai bao	a4g7i-6w9
dai bao lau	a10b-8g9w-4
^ xin loi	a8d7p4t-4w19
xin loi	a8d7p4t-4w19
loi em	a9k7p4w-4
chieu a	a10b-4s11u-5v-5
chieu a $	a10b-4s11u-5v-5
^ co oi	b-8c-7d6e-9f-6l-6w-10
hoc bi	a9b-6e-5i12w-10
lich hop	b-6e-5i-6w8
cua em co	a4b-10c-4d-7e-8g5h-5l-4r14w-10
^ co lich	a18e-4p-4v-7w-27
co lich moi	a14p-4w-8
lich moi	a14p-4w-8
lich moi chua	a14p-4w-8
moi chua	a14p-4w-8
tu thu	b-4i-9j7w-10
tu thu 2	b-4i-9j7w-10
thu 2	a15b-14c-14d-13e-13f-6g-4i-8j8l-9w-11
thu 2 den	b-4i-9j7w-10
2 den	b-4i-9j7w-10
tuan toi co	a15b-7d-4e-6i-4j-6w-7
xem lich	a21n-6w-7
xem lich hoc	a14f-4n-5r-4w-8
lich hoc cua	a19b-5f-4l-4n-4p4r-4s4t4u4w-7
hoc cua	a27b-13e-4f-5g-5i-6l-6r-8s5t5u5v4w9
cua minh $	a9d-11g10n-4o-4r9s4w-13
minh $	a8b5d-11e-4g10m9n-4o-4r9s4w-16
^ gio hoc	a6
gio hoc	e11f-10v-4w-10
hoc buoi	a8b8c-8d-9e-14f-13h-6l-7o4t4w-9
hoc buoi chieu	b8c-5d-8e-8f-10h-6l-7w-10
buoi chieu bat	a8
chieu bat	a11w-6
chieu bat dau	a11w-6
bat dau tu	a7b-4e-6f-4g-6o6p21t5v-13w-11
dau tu	a7b-4e-6f-4g-6o6p21t5v-13w-11
dau tu may	a12w-6
vay chu	a6b6f-4g-4i-4w-8
vay chu $	a6b6f-4g-4i-4w-8
^ ngay mot	a12e-11i-4w-9
ngay mot	a7e-14i-9w6
ngay mot co	a12e-11i-4w-8
mot co	a19e-7w-13
da $	a4c7e-8w7
minh hoc toi	a9b-7w-4
hoc toi	a16b-10e-6f-4g-4o5t4v4w-5
toi ngay	a8b-5n-4r9w-10
ngay nao thi	a9b-6w-5
nao thi xong	a9b-6w-5
hoc ngay mai	b4c-6d-5e9f-6h-4l-9w-9
tuan sau lop	a7
lop nghi	a15w-9
ha chi	a10d11e-5h-10l-9w-10
ha chi $	a10d11e-5h-10l-9w-10
phong nao vay	b22g-4w-10
nao vay em	b7c9
^ chi cho	a-4b8e7w-4
hoc tai hoi	a-5b8
tai hoi	a-5b8
tai hoi truong	a-5b8
nao the $	a-6b6c14d-5g-7i-6j-4k-4l-4w-15
^ trung tam	b9w-5
nam o duong	b6w-5
o duong nao	b10w-7
mai hoc o	a-17b18d-5e-6w-5
xe buyt so	a-7e-4i-10w9
buyt so	a-7e-4i-10w9
buyt so may	b8w-8
may thi	a-9b12g-5l-5w-9
thi toi	a12c-8d5e-5i-7j-4t4u-6w9
toi cho	b12e-9g-4h4j9k-4o4q-9r15s6t6w-11
toi cho hoc	b13w-6
em cai dinh	b14w-4
cai dinh	b14w-4
cai dinh vi	b14w-4
dinh vi	b22c-6e-5n-5r-4w-14
voi em	b9e9f-8k-5l-6
co cho gui	b9d-5
cho gui	b9d-5
cho gui xe	b8d-5
gui xe khong	b8d-5
len tang	b14c-5d-5e-8f-5j-5l-6w-12
cho con hoi	b5l9
con hoi	b5l9
hoi phong	a-7b14c-4e-4f-5
o lau	b12
o lau may	b12
lau may	b12
lau may vay	b12
may vay a	b9
buoi thu nam	a-7b-10c8d-4e-4f-7
hoc o hoi	a-5b6
tang 2	b8
hay phong	b11f-6w-7
phong may	b21e-4f-5m4w-6
cho do	b12w-20
do co	b12c6w-14
co gan	b10w-9
uy ban phuong	b9i-5w7
ban phuong	b9i-5w7
^ ua	a-8b17l-7
ua	a-8b17l-7
de nghi cho	a7b7w-4
nghi cho	a7b7w-4
nghi cho biet	a7b7w-4
cho biet dia	b10w-9
biet dia	b10w-9
dia diem to	a-6b12w-4
diem to	a-6b12w-4
diem to chuc	a-6b12w-4
to chuc hoi	b8
chuc hoi	b8
chuc hoi nghi	b8
hoi nghi	b8
duong vao	i5w-7
trung tam di	b14e-8i-4w-14
tam di	b14e-8i-4w-14
nao ha	a-9b14l-4w-11
ha em	b12d-4l-6w-10
ha em $	b12d-4l-6w-10
em dang dung	b15e-4l-7w-5
dang dung	b20e-4j-4l-8p-6q-4w-13
dang dung ngoai	b15p-4w-9
dung ngoai	b15p-4w-9
dung ngoai cong	b15p-4w-9
ngoai cong	b15p-4w-9
ngoai cong vao	b15p-4w-9
cong vao	b15p-4w-9
vao bang	a-8b11e-4f-6l6p-6w-8
bang cua	b17i4l-5w-5
cua nao	a-8b18g-6h-4i4l-6m5o4w-5
^ hoc truc	b8
hoc truc	a-4b13e-4f-8h-4w-4
hoc truc tiep	b8
truc tiep hay	b9h6p4
tiep hay	b9h6p4
tiep hay online	b8
hay online	b8
^ cho bac	b8c-5d-4e-5i-7k13l-5n-4w-11
cho bac	b17c-7d8e-10k22o4w-13
cho bac xin	a-4b10d11e-5i-6k-7w-7
bac xin	a-4b10d11e-5i-6k-7w-7
bac khong	a-5b8e14i-8k11l8p-7w-12
bac khong ranh	b9d-4e-6i-7k10p-5w-12
khong ranh	b9e-7i-8k7p10w-13
ranh	b13d-4e-9g-6k9l-9p25t4u-5v-8w13
nha van	a-5b9i7w-7
nha van hoa	a-5b9i7w-7
van hoa	a-5b9i7w-7
day buoi chieu	c8e-5
nay vay	a-9c8e7f-7w12
nay vay a	a-9c7e6f-8w-5
mai la	a-5b9c8w-5
la thay nao	a-4c4w-4
thay nao the	a-4c4w-4
xin so lien	c9k5
so lien	c9k5
so lien he	c9k5
lien he cua	a-4c10k7r-9w-13
he cua	a-4c10k7r-9w-13
huyen day mon	a-13b-14c22d-4f-4n5o4p-5u-6
day mon gi	a-13b-14c22d-4f-4n5o4p-5u-6
mon gi	a8c19d-5e-5n4p-7u-6w-4
thay dung	a12b12d-9e-10f-7v-4w-11
nguoi o co	c9l8
o co quan	b-8c14d-4e4l8w-5
co quan nao	a-6b5c14d-4l-4w-9
quan nao vay	c10
hom nay la	a-7c10e6f-4w8
nay la	a-6c12e5l-4w15
nay la ai	a-8c13e-6f-5w-11
nguoi huong	b-4i-4k10p-5w-4
nguoi huong dan	b-4i-4k10p-5w-4
lop toi	a17b-6c8d-4e-5f-6l-6o4w-14
toi la ai	c10
^ xin thong	c8
xin thong	a7c11d-6e-7l-4r-5
xin thong tin	a7c11d-6e-7l-4r-5
tin ve giang	c8
nao dung	a-7c11
nao dung lop	a-7c11
lop z	a-12b-13c10f-4k10w-6
lop z $	a-12b-13c10f-4k10w-6
xin slide buoi	d10e-8
slide buoi	a-4c-4d11e-9
slide buoi hom	a-7b-6c-8d16e-7f-9
hom qua voi	a-6b9c-9d8e-6f-5w-8
qua voi	a-6b9c-9d8e-6f-5w-8
qua voi a	a-13b-7c-9d16e-6f-8
tai o	d13g-5w-12
tai o dau	d13g-5w-12
^ thay gui	c-5d16f-4v-15w-4
thay gui	c-5d16f-6h8j-11v-15w-4
file pdf bai	d9
pdf bai	d10
chi oi $	b10g11s-5v-7w-5
link tai	b-8d25f-5g-7j4r-6w-12
link tai lieu	b-4d19j4
tai lieu gui	d19o-5w-15
lieu gui	d19o-5w-15
^ bai giang	d10e-4f13
hom thu	a-6c8d5e-4f-7i-7j11
ghi hinh	b-5c-5d23e-7p4r5s5t5u4w-14
lai khong	d15e-5g7h-4n4s4w-10
lai khong a	a-4d7
^ co video	d17e-4f-5g-6
co video	d17e-4f-5g-6
xem lai khong	a-5d9e-4f-5g-6
nghi $	a-9d6e7j9w-9
^ xin mau	c-5d12e-4f-4w-5
xin mau	c-5d12e-4f-4w-5
mau don	d4e-6w12
co phat	d11h7w-10
hom truoc $	d10w-4
de nghi ban	a9d10e-5f-6i-8w-4
nghi ban	a9d10e-5f-6i-8w-4
nghi ban to	a9d10e-5f-6i-8w-4
to chuc gui	a4d11f-5
chuc gui	a4d11f-5
gui tai	a-12d15f-7
gui tai lieu	a-12d15f-7
tai lieu tap	a-6b-4d11f-5w-8
lieu tap	a-6b-4d11f-5w-8
lieu tap huan	a-6b-4d11f-5w-8
^ sach	a-6d14l-4q4u-6w11
sach hoc	a-8c-4d12g-4h-6l12u-9w-4
hay duoc	b-11d14e-7f-4l-4q4u-5w-12
duoc phat	a-6b-7d15h-4l12n4o4q5u-7w-13
buoi 2 dau	d16k5m4n5o5r6s-4
2 dau	d16k5m4n5o5r6s-4
^ file	b-5d13e-7j-5u-6v-4w-4
gui lai cho	d8n-4o5
cho chau	a-8d8i13l8w-13
mai a	c6e10
a con	e8
a con em	e8
den tre 15	e9
tre 15	e9
tre 15 phut	e9
phut nha	e11
ket xe qua	e9
xe qua	e9
xe qua chac	e9
qua chac	e14i-5
qua chac toi	e9
chac toi	e14i-6
muon chut	e9
chut $	e10
da hom	a-6e5i-7j-4w13
da hom nay	a-6e4f-4l-4w9
em ban	e18q4r-5u-11w-7
em ban hop	e9
ban hop	e9
khong tham	a-4e15w-7
khong tham gia	a-5e11w-6
tham gia duoc	a-4e10
gia duoc	a-4e10
duoc a	e9r8u15v-6w-5
duoc a $	e9r8u15v-6w-5
em vang buoi	e9
vang buoi chieu	e9
da toi	e12r-11
diem danh the	a-9e15g-5w-5
danh the	a-9e15g-5w-5
danh the nao	a-9e15g-5w-5
^ ma diem	a-10e20g-4j-6k4l-9m4q4w-13
ma diem	e19g-6j-6w-12
ma diem danh	e19g-6j-6w-12
la bao	a-5e11g10l7w-5
la bao nhieu	e11g9l-5
nhieu a	e8g-5t9w-7
nhieu a $	e8g-5t9w-7
dau chan	a-10d-4e11f-4i12w-12
chau nhe	e8t13
chau nhe $	e8t13
^ quet ma	e6l8
quet ma	c4e17f4l15w-14
quet ma qr	e9
ma qr	e19l-7p-4v-4w-8
ma qr diem	e9
diem danh khong	a-4c4e19g-5i-4l-10o4v-4w-5
danh khong	a-4c4e19g-5i-4l-10o4v-4w-5
danh khong duoc	c4e15j4l-9o4s-4
xin vang	a-12b-6c-7d-13e22u-7w-12
ly do	a-4e8i7j-6w-10
di kham	a-16b-13c-5e13k-5l-5w-6
^ nay em	a-4e8l-4w-9
hoc duoc a	a-4e6l-4
lam sao a	e6
may buoi roi	a-6d-5e16g-6h-4t-4u-10w-4
buoi roi	a-6d-5e16g-6h-4t-4u-10w-4
vay co	c-5e8g12h-12w-11
sao khong	c-8d-5e21f-5g-5h-10l-4o5t4v-6
sao khong $	e16h-4o4
chieu nay co	a-4b8c-8d-5e7f-4h-4j-6k-5l-5
nay co duoc	a-6d-4e5h8w-6
co duoc khong	d-6g-5h-5l7m-5o4s4w4
^ chau	a8b-8d8e22i-9k-4l4o19p-4v-8w15
se vao	e11
muon 10	e10
muon 10 phut	e10
10 phut	e16
co thong	e10i-8r9
co thong cam	e11i-8
thong cam	e13f-5i-6
thong cam $	e11i-8
cam $	e11w-13
thu 6 nay	a6e8w-8
6 nay	a6e8w-8
nay toi co	a-5e5i-4
viec gia	a-7e12f-4w-7
viec gia dinh	a-7e12f-4w-7
nen khong tham	a-6e12l-7w-10
khong tham du	e11w-6
tham du	e11w-6
tham du duoc	e11w-6
giang hay	c-6d-11f13w-5
lam em	a-4c-9d-6f12g-5w-13
lam em rat	a-4c-9d-6f12g-5w-13
em rat	a-4c-9d-6f12g-5w-13
nhanh toi	a-4c4d-7f14k-5o9s8t9v-7w16
khong theo	a4e-8f12w-4
khong theo kip	e-4f11w-4
theo kip	e-4f11w-4
theo kip $	e-4f11w-4
cho toi gui	f9
khao sat sau	f10l-5w-4
sat sau	f10l-5w-4
sat sau khoa	f10l-5w-4
sau khoa	a-4b5f14g-12h9j-5l-12r5v-4w-10
dien o	f10w4
dien o dau	f9
hoc bo	a-7b-5d-4f24
hoc bo ich	a-7b-5d-4f24
bo ich nhung	f7
ich nhung	f7
nhung phong	a-8b-5f14u-5w-8
nhung phong nong	a-8b-5f14u-5w-8
phong nong	a-8b-5f14u-5w-8
nong qua	b-6f12w12
nong qua $	f7w12
nay 5	b-6e-9f13l-6w-4
nay 5 sao	f11w-4
5 sao nha	f6w5
sao nha	f6w5
sao nha $	f6w5
hoi kho	c-4f9
hoi kho hieu	f9
nguoi lon	a10e-4f9k-4w-8
nguoi lon tuoi	a10e-4f9k-4w-8
lon	a12b4e-5f17i4k-5l-4p7w-5
lon tuoi	a11f17k-6l-4p7w-12
em thay khoa	a-5f13g-4l-4
thay khoa	f15g-6h-5l-6
nay chua	a-6c-4d10e-7f6g-5h-5i7l-7
te lam	a-4g-4h-4l-5w10
lam a $	a-4d-7f12g-4
nhan xet cua	f8
xet cua	f8
toi giang	a-5b-4c-7d-5f16w-6
toi giang vien	a-5b-4c-7d-5f16w-6
day du	c6f9n-5t11w-5
du $	f9
^ thay noi	d-4e-5f15l15w-8
thay noi	d10e-5f21h-4l18u-5w-11
thay noi nho	e-4f9w-5
noi nho	e-5f14w-8
noi nho qua	c-4f8w-9
ngoi duoi	e18f8m4w-8
micro	c-6f13i-15w-6
cuoi khoa lam	g10
khoa lam	g10
khoa lam o	g8
vay co $	c-6e-11g13h-13w-14
em lam lai	g7
lam lai	g9i7q-6w-7
lam lai bai	g8
lai bai	a-4d12f-8g17k-5o-5q-4
lai bai trac	g5
nao co ket	a-12g9h-9u-4w-9
thi a	a6g5h-12j-8u-4v-4w-7
thi a $	a6g5h-12j-8u-4v-4w-7
cuoi khoa co	g9
khoa co	g9
khoa co kho	g8
toi muon lam	g9r8s4t4
lam bai thi	g13
thi thu	a-4b4c4d5e-6g20i-10k-5l-5r-5s4t4v4w-5
thi thu $	a-4b4c4d5e-6g20i-10k-5l-5r-5s4t4v4w-5
nhieu diem thi	b-5g11w-7
diem thi dau	b-5g9
kt	g12r-7
bai o	g10
o link	b-7f11g10
o link nao	b-7f11g10
link nao	a-11b5f10g11l-13
^ toi bi	a-7g7i-16p-7t4v-5w15
khi dang	g12q-8
khi dang lam	g12q-8
dang lam bai	g12q-8
tiep sao	b10e-6g6
gom may	g10w-8
cau a	a-5g7
cau a $	a-5g7
gio duoc	a-10b-6d-4e-9g10h6k-8l-6m-5w-9
duoc nhan	a-6h19o9
chung nhan hoan	h7
nhan hoan	h7
nhan hoan thanh	h7
hoan thanh	f-6h14l-6w-6
hoan thanh khoa	f-6h14l-6w-6
thanh khoa	f-6h14l-6w-6
thanh khoa hoc	f-7h10
co cap bang	a-4h11l-10w-11
cap bang	f-4h14l-9o4v-4w-12
cap bang gi	h11l-6w-6
bang gi	a-5b9h8l-8w-9
bang gi khong	h11l-6w-6
bi sai ten	h7p-4
sua giup	a-5h7p-4q-9r9w-10
sua giup em	a-5h7p-4q-9r9w-10
^ lay giay	h9
lay giay	h9
lay giay chung	h9
chung chi o	h9
chi o	h9
chi o dau	h9
tai chung chi	d-10h10w-6
chi ban	d-10h12
ban dien	a-5b-8d9h16i-12l-4n4o4r-5v-10w8
ban dien tu	a-6c-4d8h15k-4v-10w-16
dien tu	a-5c-5d9h18i4o4r-5v-10w-14
kieu gi a	d-9e10h11l-5
den duong ngo	a-4e-4i12j-7w-9
duong ngo	a-4e-4i12j-7w-9
duong ngo 12	i14w-7
chua ai sua	i8j-5w-5
ai sua	i8j-5w-5
ai sua $	i8j-5w-5
sua $	i8j-5w-5
viec do	r8
do rac	i9
rac bua	i12j-5k-7w-10
rac bua bai	i12j-5k-7w-10
bua bai	i12j-5k-7w-10
cong truong $	i5
truong $	a11b23c11d-8e-5f-5i5l4v-5w-7
o to	b16e-4f-4i5k-6l-7o4t4w-11
to 5	i4j6w-10
de nghi phuong	i8w-8
nghi phuong	i8w-8
nghi phuong xu	i8w-8
phuong xu	i8w-8
phuong xu ly	i8w-8
xom hat karaoke	i7
hat karaoke	f-12i7
hat karaoke on	i11w-7
karaoke	d4f-11i23q4w-8
karaoke on	i19w-12
karaoke on ao	i15w-8
suot dem	i18w-15
do cua	c-4h9i12j-8k-7u-4
tu sang	i8
^ gui kien	i6j7
gui kien	b-6j13o-5w-5
gui kien nghi	b-6j13o-5w-5
thi lam	a-6b-7e14f-4g-11h-5i14j-4l11m4o15p-6v-13w-7
thi lam sao	a-7b-5e12f-6g-10h-6i13j-5l10o13p-5v-6w-11
lam sao ha	b-4c4i13j-4o14w-4
sao ha	b-4c4i13j-4o14w-4
ha chau	a-7b6i13j-4l-4w-4
ha chau $	a-7b6i13j-4l-4w-4
ngang duong nguyen	i9w-6
toi muon bao	e-5i14w-4
muon bao	e-5i14w-4
mat nuoc ba	e-5i14w-13
nuoc ba	e-5i14w-13
ba ngay	a-6i4w5
o khu	b9i6w-4
o khu pho	i9
nap cong truoc	i10j-5v-7w-5
cong truoc	i10j-5v-7w-5
cong truoc nha	i9j-5v-7w-4
nguy hiem lam	i16w-13
hiem lam	i16w-13
hiem lam $	i16w-13
cho toi gop	c-8f9i4j-4k-5w-4
gop y voi	a-7d-4e-4i13k-9s-4w-5
y voi	a-7d-4e-4i13k-9s-4w-5
ve viec	a-4e-5f-6i16j-9l-4w-10
thu gom	i17j-6w-4
rac $	f-5i13w-8
het roi	a12b-9d-8e-5f-5g7h8i12l-6m4r-9t4w-4
roi ad oi	b-5d6i11s-7w-10
cua toi hom	a-6e-10f-4i-11w10
toi hom	a-7e6f-5i-12w8
toi hom truoc	j6
don kien	j8
don kien nghi	j8
nghi gui	a8d-5j5
gui tuan	c-4j9
gui tuan truoc	c-4j9
truoc sao	j8
^ ma phan	i-4j13w-8
pa	c-5i-5j22r-7w16
^ vu den	j6
vu den	i-8j8
vu den duong	i-8j8
duong toi bao	i-22j16w-4
thi giai	h-6i-8j16w-5
thi giai quyet	a-8h-4i-8j16w-4
nai cua toi	b-7g-4i-5j17r-6w-8
tra cuu tinh	j9
cuu tinh	j9
cuu tinh trang	j9
da nhan	j8
da nhan duoc	j8
chua vay	d7j8
chua vay $	d7j8
toi gap can	k6
khong toi muon	g-5r9
lop cho	a-4e11k10
lop cho em	e8k12
em xin gap	a-4b-5d-5e-6k12w-5
xin gap	a-5b-7c-6d-5e-8k16w-5
chut a	a5e8k17u-4w-6
chut a $	e13k17u-4w-6
nhan vien di	f-7k9n-4w-4
vien di	b-4f4k10n-4w-6
^ toi can	d9e6f-5h9i12k9l-8p15w-6
toi can	a-4c-6d7e6f-5h9i11k11l-8m9p15w-13
cho ban	e-12f4g-6k19l-5m-7v4w-17
cho ban to	d-7e-12f4g-6k19l-5m-7v4w-16
vien voi	b-5d-5e-7f-5k10l9
vien voi a	b-5d-5e-7f-5k10l9
^ bac khong	e8k10w-4
bam may	b-4k15p-5w-7
may cho	d4k17p-5t5w-8
noi voi nguoi	k17p-6w-7
nang so $	a13c-4h-7l4w-6
ma lop cua	l7
lop cua em	l7
dang ki hoc	a-4l12
ki hoc	a-4l12
hoc the	a-5b-4l14
hoc the nao	a-5b-4l14
^ ghi	a-5b-6d10e-9l7v-14w10
^ ghi danh	a-5l6w10
ghi danh cho	a-11b-5c-6e-4l13
con cho khong	a-5b-5d-4l15v-9w-9
cho khong a	a-5d-4l13v-9w-4
a em muon	a-5b-7f-8l13p4
lop chieu $	a10b-12c-8d-7e-7f-10k-4l6p4w-15
sao de tham	l24
de tham	a-4f-4l14
de tham gia	a-4f-4l14
gia khoa tap	a-5f10l4
dang ky cho	e-4l12w-7
ky cho	e-4l12w-7
hoc duoc khong	a-7b-7f10g-6h-7l6v-5w-8
^ dk lop	b-8c-7l12
dk lop	b-8c-7l12
toi da co	e5l9w-4
da co	j13l4s-8t-7u14v-15w-6
co ma tham	j-6l14w-6
tham gia roi	e-5l10w-4
gia roi	a4d-5e-4k15l15q-5u-7v-5w16
tieng anh giup	m8w-5
anh giup	m8w-5
anh giup minh	m8w-5
giup minh $	m8w-5
^ ban co	b-4m4p10r11w11
ban co	b-4m4p10r11w11
co noi	d-5e-5f14m9w-9
toi dung tieng	m10
dung tieng viet	m17n-4s4t4u-5v-9w-8
tin cho toi	e-6k-9n4o10w-4
thoi khong nhan	n13v-10
gui tin gium	n10
tin gium	n10
gium	a-12b-4h7i6m7n19o8q12r5v-7w-12
toi khong muon	a-4b4c8d6e-4h7k-7n23p-4q19s8t9v-8
nhan nhac	f-4n6o16q-7w-5
nhan nhac lich	a-4e-4f-4n6o9
nhac lich nua	a-7e-7n13o-10
lich nua	a-7e-7n13o-10
bao cho em	d-4e-4o18
toi nhan tin	e-5k7o13
tro lai nhe	k-7n-16o16w-10
lai nhe	k-7n-15o18w-10
lai nhe $	k-7n-15o18w-10
thong bao mo	e-4i-5n-7o9w-4
bao mo	e-4i-5n-7o9w-4
bao mo lai	e-4i-5n-7o9w-4
mo lai giup	d-7g9o11w-6
lam duoc nhung	p12w-6
huong dan toi	p8
dan toi	p8
dan toi cach	p8
toi cach	p13
toi cach dung	p13
cach dung voi	p8
^ tro	j4m23p18w-7
^ tro giup	a-5k-4p21
tro giup	g4i4k-11p24u-4
tro giup $	k-12m-4o-4p17
khong biet bam	b-5p15
biet bam	b-5p15
gi het	a7e-5l-4p9w-5
nay dung de	p9
dung de	p9
dung de lam	p8
de lam	p9
de lam gi	p9
lam gi	c-4e-5g-14h-5l5n4p16r12s4u-6v24
lam gi vay	p8
bo qua di	q10w-8
^ dung lai	m-4q14u-6
dung lai	m-4q14u-6
nham roi $	g-4q13u-7v-4w-4
thoi khoi $	n-14v11w-9
khoi $	n-6o-10v22w-9
xoa het thong	r8
het thong	n10o-9r9w-4
het thong tin	n-4r9
toi di	e-15i12k12l15m-9o-4p-6q-11r5s6t5u-5w10
toi di $	e-4k10m-5o-7r15w-14
^ ben	a-6b4i-4j7r16v-10w-12
^ ben minh	a-6r16v-10w-6
luu nhung	j-4r9w-4
lieu gi	a-6c-4d9r8w-9
cua em vay	r8
em vay	r8
em vay $	r8
toi xem thong	n-4r10w-7
ca nhan da	r13s4t4w-4
nhan da	a-10f-4h16r11w-4
da luu	j-4n-4r18w-9
da luu $	j-4n-4r15w-8
luu $	d11n-4r11s4w-5
toi muon tai	d11f-4h4i-5r5s4t4v4w-7
muon tai	d10f-5h4i-5r6s4t4v4w-7
muon tai ve	r7
tai ve du	r8
ve du	r9
ve du lieu	r9
^ so dien	c-8i-4r9w7
dien thoai em	e-5r9w8
thoai em	e-5r9w8
luu o	r16
luu o day	r10
ai xem	j9r10w-10
ai xem duoc	r9
xem duoc	r9
em chao chi	b7h-5s15t-9u-14v-10
chao chi	b5s13t-6v-5
chao chi a	b5s13t-6v-5
buoi sang ca	e-6f-5i-7s14w-8
sang ca	e-5f-4i6s14w-4
sang ca nha	e-6f-5i-7s14w-8
cam on chi	t17w-4
on chi	t9
on chi nhieu	t6
chi nhieu	t8
^ tot	t14
^ tot qua	t14
tot qua	t14
tot qua cam	t9
qua cam	t12w-6
qua cam on	t12w-6
cam on chau	i-5t15v-4w-12
on chau	i-5t15v-4w-12
on anh $	t10w-6
^ chuan	b4d-5u32v-4w-4
^ chuan luon	u12
chuan luon	u12
chuan luon $	u12
thi dau vong	a-4w5
dau vong	a-4w5
dau vong loai	a-4w5
vong loai	a-4w5
vong loai world	a-4w5
loai	a-9g-7k-4o4p20
loai world	a-4w5
loai world cup	a-4w5
world	a-4w5
world cup	a-4w5
nay the	a-4c9p9w6
nay the nao	p9w7
^ dat giup	w7
dat giup	w7
dat giup minh	w7
giup minh ve	w7
minh ve may	r9w-4
bay di da	a-5w9
di da nang	a-5w9
da nang	a6v-4w9
da nang ngay	w6
nang ngay	w6
nang ngay mai	w6
mai co mua	a-10w14
co mua	a-5b-5e-5w12
co mua khong	a-5b-5e-5w12
mua khong	a-5b-5e-5w12
mua khong nhi	a-9w13
khong nhi $	a10b-5d5h-6w8
^ tran viet	w8
tran viet	w8
tran viet nam	w8
o rap	c-4i-4w9
rap	w13
^ lich cat	i-5w9
lich cat	a-7i-5w12
lich cat dien	i-5w9
cat dien	i-5w9
dien khu	i-4w9
nay la ngay	a-4w5
la ngay bao	a-4w4
day khong $	a12b-15c5e-10f-7g-7l-4n4o6s5t5v-7w-7
san bay noi	b-9w9
bay noi	b-9w9
bay noi bai	b-9w9
noi bai	b-9w9
mo cua	a-9b-4d-4i-4j-9r-5u-7v-6w13
thong my hien	c-6w15
my hien	c-6w15
hien	e5g-5i8m17n-7q18u-8v-8w-4
^ ai vo	c-4w9
ai vo	c-4i-10w11
ai vo dich	c-4i-10w11
2024	l8
^ thay boi	f-9w13
thay boi	f-9w13
lai suat	g-4i-4w8
ngan hang	a-4e-5i-21j-7k-4r-6w27
dai hoc bach	w8
hoc bach	w8
hoc bach khoa	w8
bach khoa nam	w7
khoa nam	w7
khoa nam nay	w7
^ mua sach	w6
mua sach	w6
sach nau	d-4w6
sach nau an	d-4w6
nau an	d-4w11
an o	b-4g4
an o dau	b-4g4
nhac trinh	b-13c-10d-12g-7j-4r-12w24
lai xe het	w6
xe het	w6
xe het han	w6
doi o	h-7l-4r-4w12
doi o dau	h-7l-4r-4w12
chung khoan hom	e-4w7
khoan hom	e-4w7
khoan hom nay	e-4w7
hom nay xanh	e-4w9
nay xanh	e-4w9
dang ky goi	w7
ky goi	w7
ky goi 4g	w7
goi 4g	w7
goi 4g viettel	w7
4g viettel	l-4w8
4g viettel the	w7
viettel	j-4k-6r-8u-4w23
viettel the	w7
viettel the nao	w7
dang ky tam	w6
ky tam	w6
ky tam tru	w6
tam tru	w6
hang cua	j-8r-7w12
hang cua toi	j-8r-7w12
cua toi giao	j-10w10
toi giao	j-10w10
toi giao toi	j-10w10
giao toi	j-10w10
giao toi dau	j-10w10
^ shop oi	w9
shop oi	w9
shop oi con	v-4w8
oi con	w15
oi con size	v-4w8
con size	w9
con size m	w9
size	w9
size m	w9
size m khong	w9
m khong	w9
m khong $	w9
^ tieng anh	e-5f-5m-10w12
tieng anh cua	f-4m-5w9
toi yeu qua	i8
yeu qua	i7
^ dich	d-5m-9p-4w12
cau nay	m-8q8w5
cau nay sang	d-4i-5m-9p-4w9
nay sang	d-4i-5m-9p-4w9
nay sang tieng	d-4i-5m-9p-4w9
sang tieng nhat	d-5i-4m-5p-4w8
tieng nhat voi	a-5d-5i-4n-6p-4u-4w5
nhat voi	a-5d-5i-4n-6p-4u-4w5
tay	a-4b-7c-4d19e-11g8h-17k-4p8q-7w11
nguoi yeu	e-5o-7w25
toi nghi huu	e-7n9
nghi huu	c4e-5n9s4w8
huu	a-17b-5e-4f17g-4i-8l13n10q-4r-6s5w17
nam ngoai	a-6b-8c-12d-7e-8f18g-5h4i-8p4r4t4v4w10
nam ngoai $	a-5b-7c-9d-8e-9f-12h4i-8m4w17
^ toi vang	d5e8f-6g-4
toi vang	d5e8f-6g-4
giup con	w9
con meo $	e-8l-6r-4w17
meo $	e-9l-6r-4w17
hom nay troi	w11
nay troi	a-8i-9w13
nay troi dep	a-8c-5e-9f-7w12
troi dep	a-8c-5e-9f-7w12
ban co nguoi	w9
co nguoi yeu	w9
nguoi yeu chua	w9
yeu chua	w9
yeu chua $	w9
truong dai	w7
truong dai hoc	w7
phong khach	w13
phong khach san	w7
^ lich tiem	w8
lich tiem	w8
lich tiem vac	w8
tiem	w11
tiem vac	w8
tiem vac xin	w8
vac	w8
vac xin	w8
vac xin cho	w8
xin cho	w8
xin cho be	w8
cho be	w19
thang $	b-5i6j-5k-4l-5p-4w17
^ lich nghi	w6
lich nghi	w6
lich nghi tet	w6
nghi tet	w11
nghi tet 2027	w6
tet 2027	w6
2027	w6
cua cong	b-6w8
cua cong ty	b-6w8
^ xe khach	b-8w9
xe khach	b-8w9
may gio chay	w10
gio chay	w10
gio chay $	w10
^ cach	a5b-4l14p11u-5w30
^ cach nau	w16
cach nau	w16
cach nau pho	w16
nau pho	l-4p-4w20
nau pho bo	a-4l-4v-4w15
pho bo	a-4l-4v-4w15
meo nha toi	w9
^ uy	b-6i-11w15
^ uy ban	b-6i-11w15
phuong lam	i11
phuong lam viec	b-7i8
lam viec	a13b-8e-5f8l-5r8t4
^ video	b-7d14f-13h-4w-7
nhac nay	f-7i-4n5w4
sinh nhat	w15
vo toi	b-6c6d4h4l-6o4s4t4w20
dien thoai cua	c-6g-5k-7r26s5t5u5v5w-15
thoai cua	c-6g-5k-7r26s5t5u5v5w-15
thoai cua toi	i-4r14w-5
cua toi bi	e-4g-7h12i-6j-7r-10u-4w17
toi bi hong	e-7j-6r-4w5
bi hong	e-7i5j-7r-4
sua o	e-4i-7j-5r-4w9
sua o dau	e-4i-7j-5r-4w9
^ thi bang	g8l-10
bang lai a1	g-14w10
lai a1	g-14w10
a1	g-14w10
xin lich hoc	a8
^ phong hoc	a-6b13d-4f11l-4w-8
phong hoc	a10b11c-4e-10f13h-5i-12l-11w-12
^ chi duong	b17e-13k-6l-9w-6
ai giang vay	a-6c14w-12
giang vay	c14d-4g-4w-12
giang vay $	c9g-4
^ xin file	a-4d10f-4r10
xin file hom	a-8d11e-4f-5
file hom	a-8b-7c-5d14e-9f-5u-5v-4
voi ad $	d12i6j4l-6p24q5r4t-9u-7w-6
^ co tai	d9m-8w-4
co tai	d9m-8w-4
co tai lieu	d9m-8w-4
chua thay $	d9i-6l-4w6
nghi 1	e9w-4
bua $	a-5e11w-8
cong tac khong	a-4e11w-5
tac khong	a-4e11w-5
tac khong hoc	a-4e11w-5
khong hoc	a-7d-4e12f-4l-4w-9
khong hoc duoc	a-7d-4e12f-4l-4w-9
dang tren	e12i-4u-6w-5
dang tren duong	e12i-4u-6w-5
^ muon gop	a-7c-4f12
y ve giang	c-13f15i-4
cuoi khoa o	g8w-5
khoa o	b-17f-5g8l-8
khoa o dau	b-17f-5g8l-8
cho $	i13w-11
phan anh hom	j6
anh hom	j6
gap nguoi phu	i-5k11
muon vao	a-7b-5e-9f-13k-8l16n-6
dung nhan nua	n15q-4
dung bot	a-5p21u-4w-17
dung bot nay	p18u-5w-18
sao vay	a4p9
nhieu nhe	t8
nay da	a-18w16
hom nay co	a6b11c-16d-8e-19f-4g-7h-5i-7j-11l-10o-11q4s5t5w5
nay co mua	a-10b-6c-4d-4e-8w13
an pho	w9
o dau ngon	w9
dau ngon	w9
dau ngon $	w9
lam can	c4e-4i9l-4
lam can cuoc	c4e-4i9l-4
can cuoc	a-4e-6g-4i7j-4l-7r15s4t4v-4w-4
thu may	a15b-16c-5e-9f-4g-8l-5w4
thu may vay	a9
may vay $	a8b8
^ lop toi	a18b-8c-10d-4e-4f-7l-7w-16
con hoc khong	a8e-4w-6
^ chau oi	a12b-5d12e10l-9p-4
chau oi	a12b-5d12e10l-9p-4
tinh cho	a14e-6f-8i-5k-6m-5t4v-7w11
nguoi gia	a10e-8l-4w-4
lich hoc chi	a14d-7h-5p-4
hoc chi	a14d-7h-5p-4
chi gui	a10d8p-4w-9
gui em voi	a11d4f-5g-7w-8
gio giac	a10
giac	a10
ra sao	a6e-15i-5j9l14r8w-17
ngay mai minh	a12b-9c-6e-5w-9
mai minh	a12b-9c-6e-5w-9
minh hoc nhung	a10b-8c-4w-5
nhung gi a	a10b-4
quy	a20b-4c-7d-7e-9h-7i16r9s17t12
quy co	a6f-4s10w-5
quy co quan	a6f-4s10w-5
bao thoi	a5f-4w7
thoi gian to	a11b-8
gian to	a11b-8
gian to chuc	a11b-8
le lop	a6b-5c-6d-6e-4w-4
le lop co	a6b-5c-6d-6e-4w-4
lop co nghi	a11b-8c-12d-9e-7w-10
co nghi	a11b-8c-12d-9e-7w-10
co nghi khong	a11b-8c-12d-9e-7w-10
nghi khong	a24b-8c-13d-4e10v-4w-17
nghi khong co	a15b-7c-9d-6e-9w-16
bi doi	a16h-4m-9w-13
doi gio	a17m-8w-12
^ xin hoi	a8b5f-6
xin hoi	a8b5f-6
to chuc lop	c-5f9k8s-4w-4
chuc lop	c-5f9k8s-4w-4
30 11	a13b-6w-7
30 11 hoc	a13b-6w-7
11 hoc	a17b-6e-4w-9
chieu vay	a13b-6d-6e-6w-7
^ thang nay	a10w-9
thang nay con	a10w-9
bua toi	a6e10
hoc noi	a12b-4w-4
hoc noi dung	a12b-4w-4
dung gi the	a11
gi the $	a13c-9
tai dau	b15d-11f-6l-6v-4w-7
tai dau the	a-5b13f-5
dau the a	a-5b17c-9d-4f-6l-11v-4
^ lop o	a-9b23c-10e-5f-7l-14w-5
lop o lau	a-7b15s-4w-5
may vay chi	b12
vay chi oi	b12
trung tam voi	a-5b12
tam voi	a-5b12
^ co bai	a-6b10c-4d-5e-5g13i-9k-4w-15
co bai	a-6b15c-11e-5g12i-9k-6w-15
o to khong	b16f-4i-8k-6l-7n4s4t4w-9
to khong	b16f-4i-8k-6l-7n4s4t4w-9
phong may o	b8
may o	b6w10
o toa nao	b9w-4
toa nao	b10w-4
toa nao $	b9w-4
^ bac toi	b12e-4i-9m-4r-5
bac toi	b12e-4i-9m-4r-5
toi cong	b13e-4g-4i-15j-4k-4n-7w6
lop sang	a11b-5c-4d-7e-12f-7k-4l7w-12
lop sang mai	a-18b13c12e-6w-4
buoi toi co	a-7b-14c9e-6f-5
co nao	a-7c14k8w-7
co nao dung	a-6c10
la ai vay	a-6p11w-7
ai vay	a-6p11w-7
ai vay $	p11w-6
cho hoi ten	c12
hoi ten	c14f-4
hoi ten thay	c9
ten thay	c12d-6f-7w-4
ten thay day	c9
thay day	b-5c6d-5e-9f12g-7i-11r-7w7
day chuyen	c15
day chuyen de	c14
de 2 $	a-5b-4c7d6
2 $	b10c7d5e-6f-5i-4k-5s-6w-8
cong tac o	b-4c16f-9
tac o	c19e10f-7i-5l-5q-7u4w-7
tac o don	c10
o don	c10
o don vi	c10
don vi	c12e-7l11w-8
don vi nao	c10
vi nao	c10
vi nao a	c9
em file	d9
em file trinh	d8
file trinh	d8
file trinh chieu	d8
trinh chieu	d14
trinh chieu cua	d10
chieu cua	d10
chieu cua thay	c-5d13
cua thay	a8b-12c6d12f-7n-4r-5w-4
cua thay $	d9
bai hom qua	a-4d9e-5
qua co	d6e-4i9j-4w-9
tai lieu khong	d20w-14
lieu khong	d20w-14
co oi cho	a-8b-6c-5d10e-6f-5l-4
oi cho	b-7c-4d18e-5w-10
cho con xin	d5e7w-12
con xin	e17f-5i-4l-6w-10
xin bai	a-4c-11d18e-9f-10
xin bai giang	c-10d13e-4f-9
bai giang ve	d17f-5t4v4w-9
giang ve	d17f-5t4v4w-9
tai tai	b-4d11w-13
tai tai lieu	b-4d11w-13
tai lieu o	b-4d11w-13
lieu o	b-4d11w-13
lieu o dau	b-4d11w-13
mo duoc $	d9
lop duoc a	e8
phep $	b4c4d4h4i17j4q-8s4t4v-8w-15
nghi mot	a-4e9w-6
nghi mot bua	a-4e9w-6
mot bua	a-4e9w-6
mot bua $	a-4e9w-6
26	a11b-5c-8d-5e9g-6h-6i4l-6m4p-9r-6v-7w6
^ da con	e10s8t12u-7v-12
da con	e10s8t12u-7v-12
den lop roi	e12l-5
chua diem	a-9d-6e15g-9h-4l-4v-5w-6
chua diem danh	a-9d-6e15g-9h-4l-4v-5w-6
diem danh duoc	e12g-4w-5
danh duoc	a-4e10g-4w9
danh duoc $	a-4e10g-4w9
rat hay	f10t-9w-4
on thay $	a-7e-6f13t9
hoc hoi	a-10b-7e-4f22w-10
hoi ngan	a-8f11w-6
hoi ngan $	a-8f11w-6
ngan $	a-8f11w-6
^ toi thay	f13
toi thay	f13
toi thay lop	f11
thay lop	f11
thiet	d-7f12h-4l-5
thiet thuc	d-7f12h-4l-5
thiet thuc $	f10
thuc $	f11g6
giang vien noi	c-6f12w-6
vien noi	c-6f12w-6
vien noi kho	c-6f11w-6
noi kho	c-6f11w-6
noi kho nghe	c-6f11w-6
kho nghe	c-6f11w-6
4 sao $	f16p-4w-5
em xin link	a-14b9d-6e-9f10k-5l-9
xin link	a-15b10e-7f14g6k-5l-7q-4
xin link lam	d-6g18
link lam	g9
link lam bai	g8
^ bai test	d-7g16j-8v-8w-11
roi co	g8
roi co duoc	g8
co duoc thi	g12n4w-4
duoc thi lai	g12n4w-4
thi lai khong	g12n4w-4
^ chung nao	a9b-10c-4g-4i-7j10l-8w-17
chung nao	a9b-10c-4g-4i-7j10l-8w-17
^ hoc du	h7
hoc du	b-7e11h11j4l-8p4q4v4w-5
du buoi	a-6e12w-12
thi co duoc	a-14g7l15w-6
^ duong truoc	i12w-10
nha toi ngap	i12w-9
toi ngap	i12w-9
ngap suot	i-7w9
^ nha ben	i8
nha ben canh	i8
ben canh	i8
ben canh xay	i11
canh xay	i11
xay lan	i14w-12
xay lan ra	i10
lan ra	i11w-5
lan ra hem	i10
ra hem	i10
nghi lap them	i10w-7
lap them	e-4i13w-5
lap them den	i6
them den	i6
them den o	i6
den o	i6
^ cot	i13w-4
^ cot dien	i8
cot	i14j-7w-5
cot dien	i10j-5w-4
cot dien nghieng	i8j11w-8
dien nghieng	i8j11w-8
nghieng	a-4i8j8w-6
nghieng sap	i12w-12
nghieng sap do	i12w-12
do o	a5e-6f4q17
^ nguoi ta	i20k-4w-11
nguoi ta	d4i14j10k-5u-4w-7
nguoi ta dot	i11w-13
ta dot	i11w-13
ta dot rac	i11w-13
dot rac khoi	i9
rac khoi	i9
rac khoi mu	i9
ca xom	i16j-4w-8
ca xom $	i16j-4w-11
xom $	i16j-4w-11
o bo	i9w-5
bo phan	i9
bo phan mot	i9
phan mot	i9
phan mot cua	i9
hoai $	b6i26r4w-6
cua toi da	c-4i-7r-5w6
chuyen cho	j7k9w-8
cho ai	a-4c-7f-7h-4j6l11w-10
ho so phan	i-4j8w-7
so phan	i-4j8w-7
so phan anh	i-4j8w-7
gui y	f7i-8j9w-6
gui y kien	f7i-8j9w-6
hom thu hai	f-4i-7j11
cho bac gap	b-8c-6k13l-5w-9
bac gap	b-8c-6k13l-5w-9
gap co	a-4b-6c-5f-5k12l-6w-5
co nao phu	c10k9
lop voi	b-4c-5e-5k5l13
lop voi $	b-4c-5e-5k5l12
muon duoc tu	k12
duoc tu	i-10k18p-5w-8
duoc tu van	i-10k18p-5w-8
^ xin so	a-4d-4i-7k19w-8
so hotline	a-10b-5c-9d-5g-6k20l-6w-15
ho tro $	c-6k6t10
tro $	c-6k6t10
muon ghi ten	l10
ghi ten	b-8e5l25r-4w-11
ghi ten vao	l12
ten vao	l12
lop thang 12	l12
^ lop con	a-9b-7c-6d-4e-5f-5h-4k-5l15n-5v-6w-10
lop con	a-9b-7c-6d-4e-5f-5h-4k-5l15n-5v-6w-10
cho nao $	b-6d6f9g-4j-5l8w-13
hai nguoi	l8w8
co quan $	a7h7k-4l5s12w-12
noi tieng viet	m9
viet di $	m9
minh doi	m10w-9
doi qua tieng	m10w-16
tat gium	n11
tat gium may	n11
gium may	n11
gium may cai	n11
may cai	k-9n13p-6w-6
nay di $	n10q9w-4
gui nua	c5f-4n14q7w-5
gui nua $	n11q-5
toi nhan lai	a-4b-4f-5n-7o10
^ em hoi	a11e-7p7
^ thoi dep	q8
thoi dep	q8
thoi dep di	q8
dep di	q9
dep di khong	q20
di khong	q9
di khong lam	q9
nay giup	n-5p-5q16w-6
nay giup toi	n-5p-5q16w-6
ban giu	r10
ban giu thong	r10
giu thong	r10
giu thong tin	r10
xin xoa	r8
^ kinh chao	s14
kinh chao	s14
kinh chao quy	s13
chao quy	s13
anh chi $	a10b-7g-10h-4k-4s10w-4
cam on em	e-5t20w-21
on em	j13m4o-5t22u-4v-9w-10
hieu roi	t11u-4v-5w-20
ban nha $	i-4s-4t15v-10w-8
vang dung roi	e-6u11v-10
dung roi a	u10v-8
da thoi a	u-7v13
thoi a	u-7v16
thoi a $	u-7v16
^ troi hom	e-4f-11i-4w12
troi hom	e-4f-11i-4w12
troi hom nay	e-4f-11i-4w12
^ xem giup	j14n-4p-7r-14
mau gi	a-4f-4p-8w21
mau gi $	a-4p-7r-4w15
^ lich bong	a-4e-6f-4i-5w8
lich bong	a-4e-6f-4i-5w8
lich bong da	a-4e-6f-4i-5w8
bong da hom	a-4e-7f-4i-8j-5w12
^ tau	a-14g-12i-12w24
tau thong	a-8m-4w12
tau thong nhat	a-8m-4w12
thong nhat	a-8m-4w12
thong nhat may	a-8m-4w12
nhat may	a-8m-4w12
nhat may gio	a-8m-4w12
hoc lop	a-4b9c-4e-7f-7k-4l8
truong nao tot	a-4e-9l-4m5w13
ve xem	l-4w9
ve xem ca	w9
xem ca	w9
xem ca nhac	w9
cho nha hang	i4k-7
nha hang xom	i7k-7
nay an	w9
nay an gi	w9
an gi nhi	a-4w5
gi nhi	b-5c13l-7n4o4q4s4t4u4
gi nhi $	b-6c6d-4f-5
dien thoai het	w10
thoai het	w10
thoai het pin	w10
het pin	e11r-8w14
het pin roi	e8u-4w8
pin	c-4e11r-8w16
pin roi	e8u-4w8
^ ai hat	c-8w10
ai hat	c-8w10
ai hat bai	c-8w10
hat bai	c-8p-4w11
hat bai nay	c-8w10
nay vay $	a-6c-7w18
^ thi hoa	c-4w8
thi hoa	c-4g-4i-5w5
thi hoa hau	c-4g-4i-5w5
hoa hau nam	b-4w6
hau nam	b-4w6
hau nam nay	b-4w6
doat	c-4w14
doat giai	c-4w14
nghi le di	a-13i-4w16
le di	a-13i-4w16
di dau	b9e-9i-5j-4o4q-5u5v-6w19
di dau choi	i-4v-4w14
dau choi	i-4v-4w14
^ phong tro	b-8c4f-4w14
gan truong	i5j-4w-4
gia bao	a-8b-9f-8l-4w14
gia bao nhieu	a-8b-9f-8l-4w14
^ cho vay	b-5w17
cho vay	b-5w17
cho vay tien	w8
^ chuc	p-4u-5w18
^ chuc mung	p-4u-5w18
chuc mung	p-4u-5w18
mung	j10u-4w19
^ xe buyt	b-4e-6i-6w15
gio het	a-10w13
chuyen $	g-5i-5k13m8p-6q23r-4s5t5w15
^ sang mai	b12c-15d-12e13f-11l-5w-18
sang mai may	a9c-4e-4w-10
bat dau $	a7g-4p11w-8
gui em xin	d11
khoa hoc rat	a-10f25h-5l-16w-5
hoc rat	f13l-4w-6
lay chung	b-6h16v-7w-11
lay chung chi	b-6h16v-7w-11
^ den giao	i15w-16
den giao	i10
den giao thong	i10
giao thong	e-11i25j-10l-4r-9w-10
giao thong nga	i10
thong nga	i10
cho toi noi	b-5c-6i-8k19l-5w-8
toi noi chuyen	b-5c-6i-8k19l-5w-8
chuyen voi can	k9v-4
voi can	k12
voi can bo	k12
can bo $	k18p-5q-4w-12
em bat	a13h-4l-5w-5
dau hom	a12b-12e-8f-5g-4h-4l-6w11
hom nao vay	a13b-4e-5l-6
^ em o	a9b16
em o	a9b16
nen muon	a8d10e-5o6w-6
biet lich	a14b-4e-9i-11w-6
xep	a16i-5
^ ngay nao	a6n13w-11
buoi thuc	a4b4c7e-8w-7
buoi thuc hanh	a4b4c7e-8w-7
tap trung di	a14b9c4e-6f-6g-4l-9o4q-5s4w-15
trung di	a14b9c4e-6f-6g-4l-9o4q-5s4w-15
di tham	a11g-4h-9w-10
di tham quan	a11g-4h-9w-10
nao anh	a10b12w-7
chuong trinh hoc	a14w-12
trinh hoc	a14w-12
may buoi $	e14
buoi $	a8b-6c-9d-10e16f-7s-10w-9
hom bua	a9b-10c-6d12e-10j-8u-9v-10
doi lich	a18b-5e-5l-4m-4p-8v-5w-6
hoc lan	e-4f7w-9
hoc lan nay	e-4f7w-9
lan nay	e-4f7w-9
phai cho	a4b11d4e-4h4t4u-4w13
cho cu	b11e-9l-6w-6
cho cu khong	b11e-9l-5w-6
cu khong	b12c-8e-9l-6w-7
cho xin dia	b19d-5k-13p-8
chi de	h8
xe toi	b9e-6i-9w9
lop minh o	b8
minh o khu	b8
o khu nao	b8
khu nao	b8
nam o dau	b16d-4f-13l-6v-6w-4
day lop	a-12b-4c21e-6f-8i4l-8o4p5v-4w-6
hay nguoi	a-10b-6c16e-12g-5h5k-5m-4u-5w16
nguoi khac	a-15b-7c12d-5e6f-7k9l-6m-11w-12
^ chi gui	a7d7f-4h-4l-4p-6
lai gium	n-4o10
em tai	a-5d13q-4
lieu buoi dau	a-9d13f-4h-4
buoi dau	a-9d13f-4h-4
buoi dau $	a-9d13f-4h-4
thay cho	c-4d8e5l-8
xin file excel	c-4d7
file excel	c-4d7
mai em co	e4
em co viec	c-5e21f-7o-4w-10
xin nghi a	a-5c-4e19
nghi a $	a4b-7c-6d-5e9f-6
em quen quet	e6
quen quet	e13w-13
quen quet ma	e13w-13
quet ma diem	e9
diem danh hom	a-8d-5e17f-4l-8r-7w-10
danh hom	a-8d-5e17f-4l-8r-7w-10
danh hom qua	e13
con xin phep	e9i-10l-5w-8
xin phep vang	a-20c-5d-7e19f-5w-6
phep vang	a-20c-5d-7e19f-5w-6
hai buoi	a13b-8c-8d-12e9f-8s-10w-13
tuan sau $	b-5c-7d-8e11f-8i-6l-6w7
^ lop vui	f12l-4w-12
lop vui	f12l-4w-12
tinh $	f10i-7w4
^ nen	a-7b-4f17w-7
nen them	a-9c-8f18
them thoi	a-8f16i-5w-4
them thoi gian	a-8f16i-5w-4
thoi gian thuc	a-5f11
gian thuc	a-5f11
gian thuc hanh	a-5f11
thuc hanh $	a-5c7f12
hanh $	a-5c7f12
toi muon danh	a-4e-7f13l-9w-4
vien buoi vua	c-5f12
buoi vua	c-5f12
buoi vua roi	c-5f12
vua	b7e-7f14g7i-7k-4n-4q12w18
vua roi	f12q9
vua roi $	f12q9
dien thoai duoc	g7l-4w-4
thoai duoc	g7l-4w-4
thoai duoc khong	g7l-4w-4
^ em thi	b-4g15h-4v-5w-11
em thi	a-4b-4g15v-5w-10
thi duoc may	g12
duoc may cau	g11p-7
khi nao cong	a-5g11w-7
nao cong	a-5g11w-7
nao cong bo	a-5g11w-7
cong bo	a-6g11i8w-7
cong bo diem	a-5g11w-7
bo diem	a-5g11w-7
bo diem $	a-5g11w-7
^ bao lau	a7g-6h10i-8j10m-11w-7
sau khoa hoc	f8g-5h8l-5r7w-7
thi co chung	h9w-10
^ in	a-5b-5d6h7
^ in lai	h8
in lai	h8
lai giay	h14w-9
lai giay chung	h14w-9
^ ngo	i10w-4
^ ngo nha	i10w-4
ngo nha	i12j-4w-7
ngo nha toi	i12j-4w-7
nha toi toi	i10w-4
toi toi om	i10w-4
mong	c-4e5f22g-7i26j-8k8w-13
lap den $	i5
den $	c-11e-6i12
may bua	e9i6
bua nay $	a-10e8i7w-11
gio cam	i8
am am	i8w-6
truong hoc $	i11w-4
kien nghi sua	i13w-5
nghi sua	i13w-5
nghi sua lai	i13w-5
sua lai	h10i11j-4w-5
via he duong	i8
he duong	i8
cua toi co	i-5j10o4r11s4t4w-10
toi co ai	j9o4
buoc	j13n-11q13v-5
buoc nao	j9l5w-4
buoc nao $	j9w-4
cho toi so	k8
toi so	k8
tra loi khong	k7
loi khong	k7
loi khong dung	k9
khong dung y	k9
dung y	k9
lop nay co	l13w-7
co mat tien	l9w-4
mat tien	l9w-4
tien khong	i10l13o4v-9
tien khong $	l10
^ em vao	a-11b-15e11g-8k-5u-7
dung nhac	n14q-9u-5v-14w-9
chi bac	b-6p14w-4
dung cai	b-6p18q-5w-4
dung cai nay	b-6p18q-5w-4
nay voi	a12k5l8w-5
nay voi $	a11k6p9
thoi khong dang	l-10n-18q21v-11w-7
khong dang	n-11q13v-9
khong dang ky	n-11q13v-8w-4
dang ky nua	n-11q13v-8w-4
ky nua	a-8e11n-9q15v-6w-11
ky nua $	n-11q13v-8w-4
thong dang luu	r11w-4
dang luu nhung	j-6n-4r15w-11
chao ca lop	s11
ca lop $	s11
gap lai	t8
^ u dung	u11v-5
u dung	u11v-5
^ doi nao	w9
doi nao	w9
nha hang tiec	b-4g-4w4
hang tiec	b-4g-4w4
hang tiec cuoi	b-4g-4w4
tiec	a-4b-6f11h-6k-5l-4m4p-9r4v4w4
tiec cuoi	b-4g-4w4
dep $	b-6i-6w28
^ vo	b21d5l20s4t5w12
^ vo toi	b-6c6d4h4l-6o4s4t4w20
vo toi sap	w11
toi sap sinh	w11
sap sinh	w11
sap sinh roi	w8
sinh roi	w8
^ thay giao	c10j-4w6
giao chu	j-4w9
giao chu nhiem	j-4w9
to $	b-5d4i4s4t4u-5w19
^ xe toi	e-8i-10w13
het xang	e-6i-7w9
het xang giua	e-6i-7w9
xang giua	e-6i-7w9
xang giua duong	e-6i-7w9
giua duong $	b-6e7w5
huu $	a-9d5e-5f-4g-6i-4s4t4w22
hoi thu	h10i-10s5t5u4w16
hoi thu tuc	h10i-10s5t5u4w16
lam giay khai	i12j-4w-5
giay khai	i9
giay khai sinh	i9
khai sinh	i9
khai sinh $	i-11w14
hay nghi	a17b-9d-6e-11f-6l-4w-9
dia diem hoc	b8
diem hoc	b8
diem hoc $	b8
^ duong day	a-6b-9c-4i23o5s4t4w-6
duong day	a-6b-9c-4i23o5s4t4w-6
day o	a-11b23c-10d-5e-5f-16g-6h-4i21j-8l-15n4o8p4q5s5t6u5w-9
toi nay an	w9
an gi $	p-7w10
nghi roi	a13b-7d-6e-9j6w-7
^ sap	a11f-4k-6w-9
^ sap toi	a11f-4k-6w-9
phuong co	a11b-8i24k-6o6q5s5t7w-14
lop nao	a11f-4k-6w-9
nao cho	a12h-4i-14k-8l-4o-5s6t6v-4w12
lon tuoi khong	a9b-4e-4f-5k-5p10s4t4w-10
tuoi khong	a9b-4e-4f-5k-5p10s4t4w-10
cac	a19c-4d-15e-10f-4g-6h4j9l-9n-4p18r19s4w-4
cac buoi	a26b-6d-10e-8g-11i5j4m4o4q4r-4s5t5u6v5
bao nhieu tiet	a12g-10h-7w-6
nhieu tiet	a12g-10h-7w-6
^ buoi cuoi	a17b-4g-7w-4
buoi cuoi cung	a17b-4g-7w-4
cuoi cung	a17b-4g-7w-4
em muon biet	a10b11c6d-16e-12f-13g-14h-5l-16o-5r-5w-15
biet gio	a10c-14
buoi sang mai	c8e-5g-4
hoc khong hay	a11b-4e-6i-4w-8
khong hay duoc	a7b-4e-5w-5
duoc ve	a12b-4e-5w-9
duoc ve som	a10b-4e-5w-5
lop nang	a12w-9
lop nang cao	a12w-9
nang cao	a12w-9
trua nghi	a11m-4w-9
trua nghi may	a11m-4w-9
nghi may tieng	a11m-4w-9
may tieng $	a11e-11i-10m-11w11
roi lop	b12e-6l-15w-6
bang link	a-6b18f-7l-11q4w-12
bang link nao	a-6b18f-7l-11q4w-12
link nao a	a-5b16l-10q4
co xa	a-4b20e-7i-7m-4w-16
hoi truong lon	b12w-8
truong lon	b12w-8
truong lon hay	b6
lon hay	b6
lon hay phong	b6
hay phong nho	b11f-6w-7
phong nho	b11f-6w-7
mai tap	b9
mai tap trung	b9
tham quan $	a4b16g-6h-9l-7w-19
giang chuyen	c12r-4
giang chuyen de	c12r-4
thong tin $	a-4c9d-4o-4w-6
biet thong	c8
biet thong tin	c8
tin bao	c10d-4n-5o9w-5
buoi khai	c8
buoi khai mac	c8
khai mac	a-10c10w-12
mac $	a11c9i-4w-11
xin ban pdf	d15k-4m-4
^ slide cua	b-11d15f-5w-4
phat tai	d20h-4w-9
tai lop	a-4d13e16w-8
lop khong $	a15b-12c-8e-7f-6g-4h-8k-6l-16v-9w-17
oi cho bac	a5d10w-9
hom roi	a-9b-7d9e-6i19j-5q-4w-12
hom roi $	a-9b-7d9e-6i19j-5q-4w-12
^ em ban	e9w-5
em ban truc	e9w-5
ban truc	e9w-5
truc co	e15w-15
truc co quan	e15w-15
co quan nen	a13b-6e11l-5w-17
quan nen	a13b-6e11l-5w-17
nen mai vang	a-4e10i-5w-10
mai vang	c-6e-8i-11p-6w17
thi bao	a4b6e8g7h-4i-4l-8
ai a	a-5c6e12g-7w-8
ai a $	a-5c6e12g-7w-8
roi nhung	b9e6w-4
khoa khong	a-8e9g8h-4w-14
30 phut duoc	e15o4s4
phut duoc	e15o4s4
phut duoc khong	e15o4s4
nen toi	a-7e17i-6w-17
xin nghi tuan	a-5e11i-5w-11
nghi tuan	a-5e11i-5w-11
nghi tuan nay	a-5e11i-5w-11
^ may chieu	a-4b-7d-5f15w-4
may chieu	a-4b-7d-5f15w-4
may chieu mo	a-4b-7d-5f15w-4
chieu mo	a-4b-7d-5f15w-4
qua khong	a-7b-7d6e-7f10i17s15w-15
em co vai	f10k-5
co vai	f11k-5
co vai gop	f10k-5
vai	a-7b4c-5d11e-9f16k-4w13
vai gop	f10k-5
vai gop y	f10k-5
em chua thay	d13g4h-5
chua thay diem	g11
^ bai thi	g10w-4
bai thi cuoi	g8
co may	a-7d-5e-6g14i-7m21n6o8q9s9t8u-5v5
co may phan	a-8g16u-6
may phan	a-8g19u-6w-8
may phan $	a-4g11w-9
phan $	a-4g11w-9
xem dap	g11j-4w-5
xem dap an	g11j-4w-5
de kiem	a-7b-4d-7g19h4k-8o-7s4t4
de kiem tra	a-7b-4d-7g19h4k-8o-7s4t4
can giay xac	c5e-5h16l-6s4w-4
giay xac	a-10e-6f-4h18l-4w-4
giay xac nhan	a-10e-6f-4h18l-4w-4
xac	a-5h18j4u33w-8
xac nhan	a-10e-6f-4h18l-4w-4
xac nhan da	a-10f-4h14l-5
nhan da tham	h13l-5
da tham	h13l-5
da tham gia	h13l-5
chung chi gui	a-4h12w-10
gui qua	d6h11w-14
gui qua buu	d-4h11w-5
qua buu	d-4h12
qua buu dien	h11
buu	d-4h16s4w-6
buu dien	h15o4s4w-6
hay len	b9h9w-10
^ thanh	i8j10
thanh nien	e-5i12w-6
thanh nien tu	e-4i9
nien tu	e-4i9
nien tu tap	e-4i9
tu tap	e-4i9
dua xe	i14w-14
dua xe ban	i10w-4
xe ban	i10w-4
xe ban dem	i10w-4
ban dem	i17w-6
o duong ven	i9
duong ven	i12w-12
ven	i12w-12
ven song	i8
ven song $	i8
song $	i13j-4k-4w-5
^ quan nhau	i9w-4
loa	f10i22p-7w-10
loa keo	i5w4
toi khuya	i19w-13
toi khuya $	i12w-6
khuya	e-4i21j-5w-7
khuya $	i9j-4w5
cong tran	i7j6w-6
duong hoi	a-4i11w-10
quang	i12w-9
thong xuong	i7
thong xuong sat	i7
xuong sat	i7
xuong sat dau	i7
sat dau nguoi	i7
dau nguoi	i8
dau nguoi di	i8
nguoi di duong	i8
di duong $	i8
cai vu	j8
toi phan	a16b-6c-10g-4j13r4u-5w-8
toi phan anh	i-8j15w-15
toi dau $	h10i-8j11l-9
bao gio tra	a-7h6w-5
gio tra	a-4g-9h9i-4j12k-7l-5w-9
tra loi don	g-4j7w-5
loi don	g-4j7w-5
noi chuyen truc	k11
chuyen truc	k11
chuyen truc tiep	k11
truc tiep voi	k9
tiep voi	c7f-4k10
tiep voi nguoi	k4
xin so can	i-6k12w-5
so can	i-5k13r11w-10
so can bo	i-6k12w-5
de goi	a-4b-6g-5i-5k14l-7w-11
^ lam the	a-5i-8l16n8w5
lam the	a-5i-8l17n8w5
lam the nao	a-5l17n8w-7
the nao de	a-5l16n8w-7
de dang	a-8c-5l15w-12
de dang ky	a-8c-5l15w-12
dang ky hoc	l15w-4
ky hoc	l15w-4
chi ghi	b-4e10g5i-4k-4l9p4u5v5w-4
ghi ten em	e9l12w-5
ten em vao	b-4e-12l14w-4
thi nhap	e-4l14m4n4
vo dau	e-4l7p10
nhan tieng	l-4m20s5t5w-9
toi khong can	n9
khong can nhan	h-6n10
can nhan	h-5j-7n12o10
xin cam	f-5k-4n10t6
xin cam on	f-5k-4n10t6
em moi dung	l-4p12u-5v-9w-6
moi dung	b5l-4p12u-5v-9w-6
dan em voi	p11
ban ho	c-5p10u-4w-4
ban ho tro	c-5p10u-4w-4
ho tro duoc	c-5p10u-4w-4
tro duoc	c-5p10u-4w-4
duoc viec	p14
duoc viec gi	p14
viec gi	p14
viec gi $	p14
de luc	f-4q13v-9w-8
de luc khac	f-4q13v-9w-8
luc khac	f-4q13v-9w-8
luc khac lam	f-4q13v-9w-8
khac lam	f-4q13v-9w-8
khac lam $	f-4q13v-9w-8
cac ban	h8r11
luu so	r11w-8
luu so dien	r11w-8
cua toi lam	r10w-8
toi lam gi	r10w-8
lam gi $	r9v-5w8
^ da chao	m4n4o4s14u-7v-5
da chao	m4n4o4s14u-7v-5
chao thay	s12u-9v-4
chao thay co	d-6e-5i4k4m5n5o5q4s15u-5
thay co a	e-4s13u-6
chi da	g-7h9j-7t8v-8w-8
da ho	t11
da ho tro	t11
ho tro em	k9t6
tro em	k9t6
#thankFor	a-6f-6n-5o-6t19v-7w-4
^ xe may	a-13b15e-5f-5g-7i-11l-7
may toi	b7e-13i-9
toi bi mat	a-9e-9g-5i-16p-4t4v-7w21
bao hiem	a-5b-7e-4g-6i-9j-8w13
den khong	e-4i-6w6
den khong $	e-4i-6w6
^ toi mai	a-5b-7c-10e-14w12
toi mai	a-7b-6c-7e-13w17
toi mai co	a-5b-7c-10e-14w12
truong cu	a-9b10e-5w9
cu cua	j-4w11
cu cua toi	j-4w11
toi gio	a11
giam doc	e10w8
doc $	d7f8w8
tu hom	d-4e-7f-6i11n-4o10w8
mai di	a-7b-7e-12w15
am $	a-10b-8e-6j10w12
^ truong	a-10b-7l7w9
truong mam	e-6w7
truong mam non	e-6w7
mam	c-9e-7i-11w17
mam non	c-8e-7w11
non	c-8e-7w11
bac si kham	a-5b-4e-4w13
si kham	a-5b-4e-4w13
buoi sang hay	a7b-7c-6d-6e-8f-6s-6w6
dai bao nhieu	i-7w9
nhau $	i-6j-6w16
^ bai hat	f-4w12
bai hat	f-4s-6w14
bai hat nay	w10
hat nay	w10
ten gi $	c-4f-7l-5p-8r-4u-4w19
^ ong ba	i-4p-4w12
ong ba	i-4w14
ba toi	a9w12
khoe	a-13b-7c-5d-10e6f-5i-5s-6w24
khoe $	p-4w12
hoc toi may	a12b-9d-4e-7f-5w-11
toi may	a10b-9c4e-9g-5i-7s4t4v4w7
toi may gio	a8b-7e-7i-8j-4w6
thi vay	a11b-5g10h-4j-11k-5w-10
^ can gap	i-10k17v-4w-18
mai troi co	a-9w13
mua khong $	a-5b-5e-5w11
hoc vay em	b5d-5e-9f-4l-6w-10
nay minh co	e10w-4
minh co lich	a14
boi duong lanh	a10w-5
duong lanh	a10w-5
duong lanh dao	a10w-5
lanh dao	a13e-16i6j-5l-4w-8
lanh dao cap	a10w-5
dao cap	a10w-5
dao cap phong	a10w-5
cap phong	a10w-5
phong mo	b11d-7e-8f-8l-7o-4
sao roi ad	a12e-4j7u-5w-10
hom nay minh	a14f-4w-14
hoc mon gi	a12e-5w-8
mon gi $	a5b-7c13d-4f-6p-7w-9
bao gio lop	a12w-7
gio lop	a16c-9e-10l-6w-9
gio lop minh	a8
hoc tu	a18b-7f-4h-4i-4w-13
hoc tu may	a15b-4i-4w-11
may gio toi	a8
gio toi may	a8w-4
khoa bieu thang	a9
bieu thang	a9
bieu thang 12	a9
^ buoi sau	a16b-7c-6f-6h-5l-4w-10
la thu	a4e-4
la thu may	a4e-4
^ di tu	b15i-8w-10
di tu	b16i-8w-10
di tu ben	b8
tu ben	b8
tu ben xe	b8
xe may de	a-8b13e-4f-5i-8l-4w-7
may de	a-8b13e-4f-5i-8l-4w-7
de o	b9e-5i9w-4
qua zoom	a-5b12f-4w-7
qua zoom hay	a-5b12f-4w-7
zoom hay	a-5b12f-4w-7
giang vien hom	c6d-8e-7f8
nao day chuyen	c9
chuyen de cai	c8
de cai	c8
de cai cach	c8
hanh chinh $	c9i14u-7w-14
chinh $	a6c9i15k-4u-6w-13
nao vay a	a17b-23c-6d-5e-9h-6l-5
buoi sang nay	a-7b4c-6d9e-10f11i-10w-16
video bai giang	d9
giang khong anh	d8w-4
minh tai	b-4d9w-4
lai tai	d11s4t4v4
lai tai lieu	d11s4t4v4
cach nao vay	a-8e10l9p-5w-4
hop nen khong	e9l-5
nen khong du	e10
xin link khao	a-10b-8d-5f14q-4
link khao	a-10b-8d-5f14q-4
link khao sat	a-10b-8d-5f14q-4
rac thai	i15
thai o	i7
duong ngap qua	i8l-5w-4
ngap qua	i8l-5w-4
qua khong di	e-5i13w-13
di duoc $	e-8i10w7
gay	e-4g-5i22j-8v-6w-12
gay on	e-6i20t-6w-12
on ban dem	i10
ban dem $	i12w-9
giai quyet don	g-10j14w-5
quyet don	g-10j14w-5
quyet don cua	g-10j14w-5
toi gap nhan	k9
nhan vien ho	k15n-4
vien ho	k17p-5q4s4w-6
vien ho tro	k17p-5q4s4w-6
toi can noi	k11w-5
can noi	k12w-5
can noi chuyen	k12w-5
nhac lich cho	c4o15s4t4w-5
lich cho toi	c4o13s4t4w-5
ban co the	p13w-6
co the giup	p13w-6
the giup	p13w-6
the giup gi	p13w-6
giup gi	p13w-6
giup gi cho	p13w-6
gi cho toi	m-4p14w-7
^ xoa thong	r7
xoa thong	r8
xoa thong tin	r8
chao ban $	s10
rat nhieu	t9
rat nhieu $	t8
^ duoc	b4e-7g7k-4m-4p-8t-8u32v-6w-12
^ duoc a	e-4u12v-5
cuoi tuan nay	b-6d-4e6f-4l-4v-4w6
bao nhieu mot	w14
nhieu mot	w14
^ quan pho	b-6i-6w11
quan pho	b-6i-6w11
quan pho nao	b-6i-6w11
pho nao	b13i-8j-6w-9
pho nao ngon	b-6i-6w11
ngon o	w9
o ha	a11b-10d-6e-4g-5h-4i-6
o ha noi	b-7i-6w12
ho chieu o	b-4g-4w8
chieu o	b8c-5d-5f-7l-5w10
chieu o dau	b8d-5f-7l-5w7
co phim	w7
co phim gi	w7
thu may $	a-13e-5w13
^ ke cho	s4t4w13
ke cho	i9s4t4w12
ke cho toi	s4t4w13
cho toi nghe	s7t6w18
toi nghe	s7t6w18
toi nghe mot	s4t4w13
nghe mot	s4t4w13
nghe mot cau	s4t4w13
mot cau	s4t4w13
mot cau chuyen	s4t4w13
cau chuyen	s4t4w13
toi muon mua	e-4i-5w10
muon mua	e-4i-5w10
muon mua dien	e-4i-5w10
mua dien	e-4i-5w10
mua dien thoai	e-4i-5w10
con toi bi	w8
phai lam	e-6g-5k-5l-8p9v-8w12
phai lam sao	e-6w9
em chua biet	a10p7
^ toi dang	b9e-4g-4l8w-5
nao vao	a6b8
vao hoi	b13
vao hoi truong	b13
hoi truong $	b21e-4v-7w-7
^ ban do	b10d-5e-9
cho hoc $	b17c4e-6l-6m4s4t4u4w-5
cho minh hoi	a-6b5e-4h4k-4q-4s7t6u4w14
minh hoi	a-6b5e-4h4k-4q-4s7t6u4w14
a hay	b9c6
roi khong	d-4f-5g-4h-6j10n7o7r10
phong hoc $	a-7b14d-5e-17h-5l-10w-5
cho hoi co	a-7b-10c15d11w-12
hoi co	a-7b-10c15d11w-12
quan nao $	a-4b7c11d-7e-4f-5g-4k-4l-4w-9
do ai	c9f-8k-9w8
ai trinh	c9d-4
ai trinh bay	c9d-4
gui slide	d13k-5p-4s5
ban mem	d13h12n-5p-5w-18
mem	a-5d14h12i-6j-7n-5p-6
^ link tai	b-8d17g-6r-6w-11
mai em ban	e7w-9
^ xin phep	e16l-8w-11
phep vang buoi	e6
co dam	e15i8w-14
dam	b-12c17e21f-12g-15i9k-10m-6n-5u-5v-6w13
het han $	e8j-5l-4w9
han $	e8j-5l-4w9
nay hoi	a-12b-6c-10d-5e-13f15i-10j-4w4
thoi luong	f8
them phan	a-6b-4c-4f18l-4r4w-9
phan thuc	a-8b-4c6f4w-5
phan thuc hanh	a-8b-4c6f4w-5
bai test $	g9
test $	g15
bao nhieu cau	g13m-4w-7
nhieu cau	g13m-4w-7
truot thi	a-5g17h-4w-9
lai khong $	a-5d10g8q-4w-7
chung chi vay	c-11h11w-6
chi vay	c-11h11w-6
chung nhan ban	d-11h14k-5n-4o-4w-5
nhan ban	d-11h14k-5n-4o-4w-5
^ em nghi	a-8c-4d7f-6h6i-4j-5k-5r4w-14
nghi 1 buoi	a-5e11h9w-7
nhan khong $	e-11h16w-6
chang	a-5b16c-7d7g-4h8i4j-4m-5n-11o6p-11r6s6t4u-12v34w-5
hach	i13k-4w-4
sach $	e-7n10
nghet	d-4e-6i25j13n-6w-10
muc	a-4b-4c-13d13e-4f12h-10i11k-7l-9n4p15q12r8t4v-6
^ karaoke	i16w-8
lenh	b-6c-5f4i24n7o8p20s6t5w-14
lang	e-7i11j7w11
lang $	c-8e-6i11w6
kenh	b7c10e-7f5i-4k23l-11n10p26s8t8v-5w17
kim	b-5i17l-6p-5u-4v-5w13
ca chet	i18m-4v-4w-6
ca chet noi	i18m-4v-4w-6
chet noi	i18m-4v-4w-6
chet noi trang	i18m-4v-4w-6
noi trang	i18m-4v-4w-6
trang $	a-5d-4e-11h-5i13o5t4w16
o ga toi	a-4g-4i-11j10w-5
ga toi	a-4g-4i-11j10w-5
ga toi bao	a-4g-4i-11j10w-5
sua chua	a-4g-4i-11j10w-5
^ co nhan	h-5j14k16o6q6r-6s5t5w-4
co nhan	f-4h-5j12k13q6r-7t4w10
co nhan vien	h-4k13v-4w-4
nhan vien nao	h-4k13v-4w-4
vien nao	a-4c6d-7f-9h-6k11l-6v-5w7
truc khong $	k12w-8
ket noi toi	k8w-4
noi toi	a-4b-4i-6k10p-4w10
noi toi voi	k8w-4
nhap ma tham	l12w-8
gia o	b-8d-4f10g-4j-4w-9
toi duoc	b4e10g-9k8o-4p-6r-5w10
ma roi	a-5b-8g-4l16n5o4p-7s5t4
gi de	g-5l10p10w-7
^ dky	a-6b-5f-5l7o20w6
co ho	a-5d-11e13k-14m20w-16
ho tro tieng	a-4d-9k-7m12p-4w-9
tro tieng	a-4d-9k-7m12p-4w-9
tro tieng nhat	a-4d-9k-7m12p-4w-9
nhac $	c-8o8t10w8
^ xai	m7p13
xai cai	e-4i-11l-5p25w-14
buoc nay	n-8p-6q20t4v-12w-7
dien nua dau	n-4q15v-11w-5
quay	a-4d9e-4f-4m6q11w9
quay ra	a-4q15w-9
ra ngoai	e11q12v-5w-13
ra ngoai $	q10v-5w-4
nhan cua minh	r7
rut lai	f-4n-4r15u-4v-4
thong tin da	r14w-5
tin da	r14w-5
anh toi	a-5b-8e-6f-5l-4m-7w14
^ ve may	w8
ao nay	k-4m-4p14q-7w4
thua	a-5b10e7g-6h-4i9l-4n4o6u-5v21w-15
^ doan	a12h5w-6
doan	a21b22c6f-5g-4h6i17j-5k-4p-5w-17
thuoc	i-6w16
^ ve xem	l-4w9
mua nha	e-5i-8w9
^ cuoi tuan	a8b-4e-10s4w14
hoi ban	a-7p13
ban than	a-4e-6w17
than	e-5i-11o4w19
nay do	c8
do an	d-5i-10j-5w13
3 hoc	a10b-11e-8f-8i-4l-8
giat	e-12g-7i7p-14
chuyen tau	a-9e12m-4w11
^ trong	c-6d-4e-5g-4i-10m15p-4w10
trong phim	i-6k-7w13
^ tim	b4d8l-5q-5v-4w8
o cat	e9l-8w13
o cat ba	w15
ba $	c-4e-4f-4w10
^ sang nay	a-10b-9d-9e8f-5i-9n4s4t4u-5v5w19
^ bai tho	c-4d-5g-5i-6w9
bai tho	c-4d-5g-5i-6w9
giao hang	f-14w17
xe rac	i15w-16
xe rac khong	i11w-8
khong vao	e7f-5g9
mong thanh	i9w-5
mong thanh pho	i9w-5
nay em bi	e8
sot cao	e10w-8
hoi ngay	a11d-4w-9
lich thang	a19e-10i-4j-4l-17v-4w-19
toi ve	c-10d-10f-7r12t4w11
la het	a13e-4g-5i-4
het khoa	a21e-7g-6w-16
lop khong hay	a15b-14c-8d-7e-6f-8k-4l-7w-11
thoi gian bieu	a21f-8v-6w-5
gian bieu	a21f-8v-6w-5
viec co	a18b-5e-7i-4l-4w-8
viec co quan	a18b-5e-7i-4l-4w-8
khong ro	a7b-4f6w-5
den ngay	a15b-5h-4l-4w-12
den ngay nao	a15b-5h-4l-4w-12
dum	b10p4w-5
bay ve	b10c7f-4l-4r-4w-7
ve cho	a-5b13e-7i-12l-6r-4s5t5u5v4w4
hay co	a-12c16d-8e-4f-12w-10
mai thay	a-22b8d-13e-10f-12u-5w-9
tu dau	a-5c9f7i-4p17v-10
co chuyen	a5b-5c12d-6f-7k-4l-7v-4w-15
lieu co	d32h12i-4m-15n4o4q4s4t4w-7
ban tieng	g-4m15r-6w-15
ai co	a-5c-9d11e-8f-7g-4k-7l9w-11
chia se cho	b-12c-12d20f-5w-6
se cho	b-12c-12d20f-5w-6
khoa hoc lay	a-13d8f6h6
hoc lay	a-13d8f6h6
gia lop duoc	a-8b-5c-4e8l5w-13
em diem	a-10b-4c-4d-4e15f-13g-7l-4
em diem danh	a-10b-4c-4d-4e15f-13g-7l-4
danh roi	h7w-7
ma no	e8w-4
2 buoi co	a-5b-8c-7d-9e15f-4g-7h4i4l-4n4o4v-8w-21
co sao	a-5b-8c-8d-8e17f-6g-4h-9o5t4v-5w6
co sao khong	a-5b-8c-8d-8e17f-6g-4h-9o5t4v-5w6
diem buoi hoc	a-13b14d-4e-18f9l-5p-4w-10
phong hoc nong	a-4b-7f13
hoc nong	a-4b-7f13
hoc nong qua	a-4b-7f13
gui nhan	a-6b-5d-12f23h-7j-10l-5n-10o-7p4s4t4u4w-5
gui nhan xet	a-6b-5d-12f23h-7j-10l-5n-10o-7p4s4t4u4w-5
kieu gi $	a-9b4d12e16f7g4h-8j-6l5p-7r4s4t4v-4w-4
lam bai test	d-6g12q-4w-8
duoc lam	g15q-5w-12
lam may	g13i-4w-6
lam may lan	g13i-4w-6
may lan	g13i-11j9w-6
may lan $	g13i-4w-6
co ban dien	a-6d8h10o4v-10w-17
dien tu khong	a-6b-8c-4h13n4o4v-11w-23
tu khong	a-6b-8c-4h13n4o4v-11w-23
ma chua thay	a-4c-4e-11g5h10j6l8w-5
mat giay	e-6h8i-13o-5w7
thi xin	b-6d-9g-6h7o-5r7w-7
duong truoc cong	i16w-13
nat	i13w-9
di lai	i12w-4
ra via	i10w-10
ra via he	i10w-10
di lai nhieu	i10
lai nhieu	i10
lai nhieu lan	i10
nhieu lan $	i10
toi kien	i8j5
toi kien nghi	i8j5
thung	e9i5w-5
thung rac	i7
thung rac o	i7
rac o	i7
rac o cong	i7
sinh hoat	a10b-4i11l-5w-9
hoat dong	a15b-6c-6e-12f-12i5l-7w8
xong chua $	j12l-9w-4
rac tu	a-8i10j9
^ xem tien	i-4j20w-7
xem tien	i-4j20w-7
xem tien do	i-4j20w-7
tien do	j23r-4w-11
em di $	k9r14w-4
^ chat	c-7d-7e-7f10i9k10n-4u-4w-6
goi dien cho	c-7i-4k14w-10
dien cho	c-7i-4k14w-10
may khong	b10f-4i-12k10w-7
y toi	i-12k10
cho can	k12n-5p-4q-6w-13
cho can bo	k12n-5p-4q-6w-13
code	b-6e-5f-4i6l25m7n5o5p4u-9v-10w-11
can gi	a-5h7l9v-6
cho em tham	f-5l9
ten toi	a-6c-5e-7l10n-8r17u-4w-13
muon hoc	a-10b-6c7e-13f-12g-10i-12j7l11n-6o-9p5r-13s7t7v8w15
hoc khoa	a-5b-7g-10h5l14w-14
bot noi	k9m7v-4w-12
duoc tieng	m16v-4w-14
duoc tieng anh	m20w-19
tieng anh khong	m12w-9
anh khong	m12w-9
nhan tin nhac	e-4n9
ra khoi	a-5i-8m4n20o-8p4q-5r25s5u5w-17
ra khoi danh	a-6e-4i-6n19o-11w-11
khoi danh	a-8e-8n15o-9q-4r-6w-11
khoi danh sach	a-8e-8n15o-9q-4r-6w-11
danh sach nhan	j-5n11o-5r-7w-5
sach nhan	j-5n11o-5r-7w-5
sach nhan tin	j-5n11o-5r-7w-5
^ hom truoc	a-12d-6i-8j11n-7o16w-13
hom truoc bao	a-12d-4i-7j10o10w-12
truoc bao	a-9i-8j10n-4o17w-8
cho toi nhu	o12s4t4w-8
toi nhu	a9n-5o9
nhu truoc $	o12
cach dung bot	a-4p16w-16
giup duoc nhung	p6
nay nua	n12p-5q19t5v-11w-11
nay de	f6p15q5w-15
thoat khoi	q16v4
khoi phan	b5g-6q24s7t6w-8
em trong	a-5c-5d-5e4g-7j-6l7r5w-9
muc nao	c-4d8f7j-4r6w-4
muc nao $	c-4d8f7j-4r6w-4
chao a	i5m4q4s15v-9
^ he lo	s16w-4
he lo	s16w-4
^ thank you	t17w-6
thank you	t17w-6
you	t17w-6
on ad da	n-4p-4t11u-4v-4
ad da	n-4p-4t11u-4v-4
on nhe $	t8
^ co $	e-4g-5j6k-4m-7n4o8p-6q9r5s5t4u30v-20w-7
^ chuan roi	u18v-4w-5
chuan roi	u18v-4w-5
chuan roi $	u18v-4w-5
thoi khong can	a-7n-27v9w-10
khong can $	a-5k-4n-8q-13v19w-18
^ du bao	e-4j-5w10
du bao	e-4h9w9
du bao thoi	e-4w9
bao thoi tiet	e-4w9
tiet cuoi	a-9d-10e11
^ phim ve	w8
phim ve	w8
phim ve co	w8
ve co	a-5c11e-6f-6h14k-4l-8m-8w6
ve co giao	w8
an $	g13w-4
^ luong	a-4e-5i-16w15
^ nau pho	a-5l-5v-5w14
hoang	b-10c-8e4i-8j4p-7r-4u-4w24
long	b-5c-5d12e-14f25g-8h-6i18k-7p-4r11v-5w9
chay may	a-16b-13i6j-4
chan $	b-6f18g-5i-5j4s15t4v5w-6
^ ban thich	p-4w10
ban thich	p-4w10
^ bong	i8j-4w-5
nu	w9
20	a-5e10f-14j10l-4w9
^ buoi sang	a-10b-8c-14d-8f24g-12h-4j4l-4n7o6p7q8t8u8w15
^ toi thich	a-8c5d5e-9g-7h5i-8o4q5s5t5v5w25
toi thich	a-8c5d5e-9g-7h5i-9k10o4q5s5t5w24
linh	c7f-12k-6m-7v-5w17
ma sao	e10w6
mat troi	d-8e-12w23
ship	d-4i-7j-4w13
kham rang	a-5w12
uy tin	a-4w10
co be	w8
co be boi	w8
be boi	i7w5
em vua	a-4b8g7l5
san bay cat	b7i-4w10
bay cat	b7i-4w10
bay cat bi	b7i-4w10
cat bi	b7i-4w10
dia chi cho	b13w-6
taxi	b15c6i-7k-9n-6p-5q-4w18
de toi	a7b12e-6i-7k4w-5
tuoi roi	w7
vao hoc	a16b-6f-4g-9h-7
gi khong $	a10c-8d-4g-7h7k-4l12m-4n4o5p14q5s6t6v-5w-14
lich roi	a20d-6e-7h-4o-6s5
roi gui	a14c5e-6g-5h-4m5o-8s5w-8
roi gui lai	a14c5e-6g-5h-4m5o-8s5w-8
cn	a9e-4i-5j-4
sang mai hoc	b7e-5
len lop	b-4c12d-4e10k-4w-8
len lop $	a-4c10e5w-5
up slide	d11v-6
slide chua	a-4d16g-5h-4j-4v-6
slide chua ad	a-4d13g-5
tai lieu $	d18i-6w-14
khong len	e14w-5
khong len lop	e14w-5
len lop duoc	a-5e14w-16
bao vang $	e9w-4
diem danh giup	e12p-6
danh giup	e12p-6
danh giup em	e12p-6
xin nghi phep	a-9d-5e14f-4w-6
nghi phep	a-9d-5e14f-4w-6
hom $	a7e16w-16
muon $	e15f-4g-4h5i-12l-7m-4q-7r-6t5v-4w15
gia lop $	e-4f13h10
lop hoc rat	f11w-4
^ diem cua	e-5g11w-4
diem cua	g16
diem cua em	g16
em dau	a-13b-13e5f-7g12i4j-4r-9v-6w-16
nhieu cau $	g6
cau $	c4g18p-8q13u-6v4w-6
^ nop	e-9g6i16j-6l-5m-4n-6w-11
sut	i13w-9
^ rac thai	i16j-5w-6
nguoi ta do	i12j-4w-7
ta do	i12j-4w-7
khieu nai $	i14j11m-5
nai $	i14j11m-5
tran ra	i12
tran ra duong	i8
ra duong	i8
ra duong $	i8
sua chua $	i-11j10w-4
cua toi den	j7w-6
toi den dau	j7w-6
toi muon gap	e-4f-4i-8k13l-4n-4
muon gap	c-4e-5f-12i-5j5k21l-7p4w-6
vao lop voi	e-5l13
tra loi bang	d-6k-5m11w-6
loi bang	d-6k-5m11w-6
loi bang tieng	d-6k-5m11w-6
bang tieng	d13h-5k-6m20n-9o-8s4u-4v-4w-14
bang tieng anh	k-4m7w-6
gui tin $	n12o-8
muon nhan thong	n13o-9
huy nhan tin	n14o-13
^ nhan lai	o8
cach su	p13w-6
cach su dung	p13w-6
^ xem du	r8
nao hay	a-4c-4i-7w13
nao hay $	a-4c-4i-7w13
^ hoc tieng	b-11w14
hoc tieng	b-11w14
uong thuoc	w7
uong thuoc gi	w7
thuoc gi	w7
thuoc gi $	w7
lai xe $	a-5b9i-13l-11o-4w9
vo dich $	w11
dich $	a-7g-8h-5i4w23
hang $	i4j-8q-5w10
lop can	a7b-14d-13e-10f-9i-6k-8l7n-4v-8w-9
lop can bo	a14b-10d-8f-9k-9l-6
mai co phai	a12b-5c-5e-7w-6
co phai len	a12b-5c-5e-7w-6
phai len	a12b-5c-5e-7w-6
phai len lop	a12b-5c-5e-7w-6
len lop khong	a12b-5c-5e-7w-6
lop khong a	a4c-4e-4l8
hoc nhung hom	a7b-5
nhung hom	a7b-5
nhung hom nao	a7b-5
bao lau nua	a12g-4i-8j9w-8
lau nua	a12g-4i-8j9w-8
xong khoa $	a13j-6
tu toi	c-6e-4g-4h-7p-4r22s6t6v-11w-9
gi day	a11b-12c-4e-5
day a	a8b-14c13d-4e-5
day a $	a8b-14c13d-4e-5
mot hoc	a11w-8
^ t6	a11f-4l-4w-6
hoc gi $	a18l-5w-12
^ mai tap	b8
tap trung tai	b10w-6
trung tai	b10w-6
trung tai dau	b10w-6
tai dau a	b10f-5
phong hoc buoi	a-6b11c-4d-9e-9f-10h-6l-7w-10
o so	b6c10d-5g-6i-9j-5w-5
hoc vien	a-6c4e10f15g-9h6i-5j-6k-6l19q-5r10v-4
hoc vien $	b10l7
chi so	b12c8d17w-12
so may $	b22i-5k-4s4w8
thay hay	a-13b-5c14d-6f-13w-4
thay hay co	a-13b-5c14d-6f-13w-4
nguoi dung	k6w-5
^ ai noi	c9
ai noi	c9
ai noi ve	c9
noi ve	c9
noi ve papi	a-10c20l-4w-12
ve papi	a-4c8
co gui	a-6b-4d17f-9h-9i-5j9l-4m5o4p5q4r4s4t5v-13w-7
^ thu 4	a8b-4e9w-5
xin vang $	a-7e20w-18
1 buoi $	a-8b-4c-5e15f-4w-9
vui lam	f16q-4w7
vui lam $	f16q-4w7
^ khao	b-5d-4f15h-7j-5l-8w-7
^ khao sat	b-5d-4f15h-7j-5l-8w-7
khao sat o	b5f12j-4l-7o4q-7w-8
sat o	b5f12j-4l-7o4q-7w-8
link nao $	b-4f11l-9w-5
am thanh	b-15f15i-11w-14
qua lop	b6f9l-5w-5
^ vao lam	g11
vao lam	g12
diem thi dat	g12w-13
thi dat	a-8b-4g18h-4i4m5w-11
^ co duoc	h7l-5
co o	b5i10j-5
co o voi	b-4i9j-4
o voi	b-4i9j-4
^ loa	f9i12p-6w-5
^ loa phuong	i9
loa phuong	i9
loa phuong mo	i9
phuong mo	i9
phuong mo to	i9
mo to	i9
mo to qua	f-4i23w-23
chay ra	i7w-5
^ xe rac	i15w-16
ai tiep	j8
ai tiep nhan	j8
ket qua khieu	a-4g-9i-4j12w-8
qua khieu	a-4g-9i-4j12w-8
qua khieu nai	a-4g-9i-4j12w-8
kiem tra kien	a-4f-6g9j7l-4
tra kien	a-4f-6g9j7l-4
88	b-4c-4e-4f-7j9l13w-4
88 $	b-4c-4e-4f-7j9l13w-4
^ chuyen toi	i-4j10k11m-4t4
chuyen toi	i-4j10k11m-4t4
sang can	b6k11t4w-7
nao truc khong	a-5k15p4v-5w-5
^ muon trao	f-7k13
muon trao	f-7k14
muon trao doi	f-7k14
trao doi voi	f-5i-5k13p-7w-7
doi voi	f-5i-5k13p-7w-7
voi ban	f5k7s-7
voi ban to	f5k7s-7
^ em nhan	a-6c5e-7g-4k9l15m-4t9u-6w-12
duoc ma	c4e10l10u-6w-9
^ han	a-5b4f5l14w-4
^ han dang	a-5b4f5l14w-4
han dang	a-5b4f5l14w-4
han dang ky	a-5b4f5l14w-4
bao gio $	a-5b4f5l14w-4
^ dung tieng	d-4m13n-9u-5v-10w-9
khoi gui	e-4n13q-11v-6w-4
khoi gui tin	e-4n13q-11v-6w-4
tin nhan $	n7o14
^ xin dung	a-6d-5n13w-6
xin dung	a-6d-5n13w-6
xin dung gui	a-6d-5n13w-6
dung gui thong	n9o-4
dan giup	d-8g9p10w-7
^ ai xem	r11
^ xoa sach	n-6r16w-5
xoa sach	n-6r15w-5
xoa sach thong	n-6r16w-5
sach thong	n-6r16w-5
sach thong tin	n-6r16w-5
xin chao a	d-4i5s13u-4v-9
chao a $	d-4i5s13u-4v-9
^ ok em	u16v-5w-5
ok em	u16v-5w-5
cam on nha	e-5f-9i-4n-4t11v-4w-9
on nha	e-5f-9i-4n-4t11v-4w-9
on nha $	e-5f-9i-4n-4t11v-4w-9
^ tran trong	t12v-6w-5
tran trong cam	t12v-6w-5
trong cam	t12v-6w-5
trong cam on	t12v-6w-5
^ da chua	f4j-4u-7v13
da chua	f4j-4u-7v13
da chua a	f4j-4u-7v13
^ gia ve	i-4w7
gia ve	c8
mat bao	a-9b12e-5g-4h-4i-12j-8
mat bao lau	a-9b12e-5g-4h-4i-12j-8
bao lau $	a-7b4g8h12i-8w7
lau $	a-7g8h11w7
^ nghe nhac	w9
lich tiem chung	w9
tiem chung	w9
chung $	a-8c5e-7f13h-4k-4l-4r5u-4v4w13
nao het	a-6g-7l9w13
het dich	a-7g-7w14
het dich $	a-7g-7w14
^ ngay kia	a13b-6c-5
ngay kia	a13b-6c-5
hoi gio	a12
lop bat	a12h-4w-7
lop bat dau	a12h-4w-7
nay co gi	b-5c-4e-7f-12i-4
co gi	a4c-4e-5f-8n6o6q4s6t4v-11w21
co gi $	e-4f-10v-5w10
nay con buoi	a9w-7
dau chuyen	a10f-4k9w-4
cua thay truong	a7b-6c6d-9f-4n-4r-5
thay truong	a5b-7c18f-6q4u4w-7
thay truong $	a7b-6c6d-9f-4n-4r-5
buoi papi	a6c7f-4
doi sang hom	a13b-5c-5e-4w-6
sang hom	a13b-5c-5e-4w-6
sang hom nao	a13b-5c-5e-4w-6
hom nao roi	a9c-4e-4w-4
lich tuan toi	a13d-4e-6g-4i-4j-6w-8
lich $	a16b4e-5g-4i-5n13o10t9w-10
tiet chieu	a15b-11c-8d-8e-10f-7l-6w-14
chieu khong	a14b-11c-9d-4e5f-4w-17
buoi hoc ngay	a5b5c-6f-5w-5
ngay mai to	a-7b14c-6w-9
mai to	a-7b14c-6w-9
mai to chuc	a-7b14c-6w-9
to chuc tai	a-7b14c-7w-9
chuc tai	a-7b14c-7w-9
chuc tai dau	b8
hoi truong a	b15w-6
truong a	b15w-6
truong a o	b10w-5
a o	b10w-5
hoc nam o	b9w-4
noi tap	b17f-6w-8
noi tap huan	b17f-6w-8
minh hoc o	a-16b22c-14d-5e-6f-16g-8h-6l-17s-5w-4
hoc o cho	a-5b11c-4f-5l-4w-5
cho cu hay	a-5b8
cu hay	a-5b8
cu hay cho	a-5b8
hay cho	a-5b8
hay cho moi	a-5b8
cho moi	a-5b8
ai la giang	c8
la giang	c8
la giang vien	c8
doi so vay	a-5c6
so vay	a-8b-6c16d-4e4n4q4w-8
so vay $	a-5c6
hoi ai	a-13b-7c22d-7h13
^ thong	a-5c11d-4e-4g-4i-6n-4o-6r14w11
^ thong tin	c10d-5g-4r12
dien gia $	c11r-9w-7
tai lieu voi	a-5b-6c-4d18k-4
lieu voi	a-5b-6c-4d18k-4
lieu voi a	a-5b-6c-4d18k-4
slide bai	a-4c-4d12e-5f-4
bai 3	d10w-5
video ghi	a-7d15f-4p4
buoi truoc	b-5c9d5e-7f-8g-4
xin nghi hoc	a-10d-6e15h-4w-4
nay toi khong	e7
khong den duoc	e12w-7
den duoc	e12w-7
den duoc $	e11w-7
mot chut	a6e10f-9i-6k-5m5w13
mai em di	e9w-9
se den	e17w-6
se den tre	e18w-7
den tre $	i-6w12
^ em da	e25m5r-8w-7
vang mat ngay	e12w-7
mat ngay	e12w-7
toi om khong	e6i8
om khong	e6i8
bai giang hay	d-8f9
cho em gui	f10
ve lop	a-4b-4d-8e-6f15h-5l-9r-4w-5
ve lop hoc	a-4d-5e-6f11l-7
lop hoc hoi	a-7b-7e-4f18w-9
dai $	a-4b-5f12i6w7
toi lam bai	g9w-5
may diem $	g9
gio nhan	a-5h9i-6j-4n-5o9w-7
nhan giay	a-5f-4h16l-6o-8
nhan giay chung	a-5f-4h16l-6o-8
chi cua toi	h10j-4w-4
bao cao mot	i15j-5w-8
cao mot	i15j-5w-8
van de	a-5e-5i12k9l-4w-6
o phuong $	b-5e-8f11i17l-4w-10
toi bi ngap	e-9i14w-13
bi ngap	e-9i14w-13
tu tuan	a-4i4w-4
tu tuan truoc	a-4i4w-4
duoc thu	a-6e12g-4i12l-4w-5
muon gui	f10i12j-10
xin phan	i9
xin phan anh	i9
ve tieng	i8m21w-9
tieng on	i7j11
so qua	i11j-6k-6w-4
qua cham	i15j-13k-15n13w-9
vuc	c8i8
ve giao	c-5e-8f-6i10j-9l-8r-11u-4w6
giao thong $	c-5e-7i19j-8l-5r-9w-8
tinh trang ho	j8r-5
trang ho	j8r-5
trang ho so	j8r-5
toi gui kien	i-5j7w-4
nguoi ho	k7
nguoi ho tro	k7
toi khong $	j-6k11w-7
toi muon dang	l11
^ tieng nhat	f-17i-5m-6w10
tieng anh nhe	m12n-4u-5w-5
anh nhe	e8m13n-4u-5w-7
anh nhe $	e8m13n-4u-5w-7
cach dung $	p15v-8w-4
toi muon huy	b4h4i-4n13o-13q20r-6s5t6v-5w-6
muon huy	b4h4i-4n13o-13q20r-6s5t6v-5w-6
tro chuyen $	b4k-9q20w-7
ban co thong	r7
co thong tin	r7
^ xuat thong	r5
xuat thong	r5
xuat thong tin	r5
on nhieu a	t9
cam on rat	n-4p-4t11w-7
on rat	n-4p-4t11w-7
on rat nhieu	n-4p-4t11w-7
^ vang $	e-9u17w-14
^ duoc $	u18v-4w-5
dong y a	u9v-12
y a	u9v-12
y a $	u9v-12
khong dau	v9w7
lich su viet	w6
su viet	w6
su viet nam	w6
viet nam the	w6
nam the	w6
nam the ky	w6
the ky	w6
^ toi doi	c5d6h4i-6j-5n4o16q16s6v-5w14
toi doi	d5i-6j-7m9n4o17q16s5v-6w14
doi qua $	i6k-7m-5o-4q-15w15
hoc cua con	a-5b-8i-9w14
con toi nghi	w8
nghi ngay	a-15b-7e11g-5i-12j-6k-4n-8o-8w-10
^ ai sang	c-8i-5w11
ai sang	c-5w10
ai sang tac	c-5w10
sang tac	c-5w10
quan ca	c-7f-10i-9w16
ca $	a10c-7d9e-4j-4r-4v-5
thi tot	a-11f16g-11
thi tot nghiep	a-9g-12w13
tot nghiep	a-9g-12w13
nghiep	a-8f8g-11i-9l16n-4
mua $	a-5e-4f-4g-5i-12l-6p-4r4s5u-9w19
ket qua bau	w8
qua bau	w8
qua bau cu	w8
bau	w8
bau cu	w8
bau cu my	w8
cu my	w8
cu my $	w8
on thi dai	d-8w10
10 $	a5e-7g-9w14
doi nao vo	w8
nao vo	a-8b7e-4l-6w7
nao vo dich	w8
hoc boi	w10
boi cho	b-4f-4w14
cho be $	w10
be $	c-5i-8m4v4w24
danh gia dien	w8
gia dien thoai	w8
dien thoai samsung	w8
thoai samsung	w8
thoai samsung $	w8
samsung	d4f-4w13
samsung $	w8
n3	h-13m-14w15
thi o	h-17w19
thi o dau	h-17w19
dang ky thi	l-6w9
ky thi	l-6w9
ky thi bang	l-6w9
benh vien nao	w8
pho $	e-4i12j-10w15
lao	a9e-6f9i-5
lao cai	w6
lao cai $	w6
cai $	d4i-5p-4w18
troi $	a-12b-4c-7d-4e-6i11j-8m4n5r5s4w15
^ duong di	e-4i-4w14
duong di	e-4i-4w14
di sa	e-4i-4w16
di sa pa	e-4i-4w16
sa pa	e-4i-4w16
^ anh chi	b-8c-4d10e10f-4h-5i-5k5l-9w-7
cho hoi ngay	a11d-4w-9
nay lop	a12b-6e-8f-6l-5w-9
thu sau	a12b-16c-11f-16k-5l-17w-17
chuyen de nao	a13b-6c-6f-7l-7w-5
de nao	a13b-6c-6f-7l-7w-5
de nao $	a13b-6c-6f-7l-7w-5
khoang	a9e7
may gio thi	a9g8w-4
hoc buoi toi	a10b-5e-8w-9
buoi toi bat	a16w-14
toi bat	a15g8
toi bat dau	a15g8
xe may $	a-8b20e-4k-5q-6w-20
ban do toi	b10d-6e-8
do toi	b10d-6e-8
toi dia	b8k9
lop the nao	a-10b5i-4l6w-11
the nao cho	b7i-4w-5
trinh bay phan	c8d16w-6
bay phan	c8d16w-6
bay phan chi	c8d16w-6
phan chi	c8d16w-6
phan chi so	c8d16w-6
thay minh co	a-8b-8c7d7f-6w-5
minh co phai	a4b-7c7w-7
co phai la	w9
phai la	w9
giang vien mai	a-9c12f-4w-6
vien mai	a-9c12f-4w-6
^ anh gui	d11j-7q-6u-4w-12
anh gui	d11i-10j7q-7u-4w-14
chieu cua co	d10
co ban ghi	a-4d17e-4w-8
ban ghi	a-4d17e-4w-8
ghi hinh buoi	d19e-4f-4n4o4r4s4t4w-10
hinh buoi	d19e-4f-4n4o4r4s4t4w-10
em xin vang	a-10b-6c-7d-14e23w-21
bi tai	e10w-5
bi tai nan	e10w-5
tai nan	e10w-5
nan	e10w-5
nhe nen	e9w-5
nhe nen khong	e9w-5
^ em se	e16w-5
em se	e16w-5
tre nua	e16i-7w-5
tre nua tieng	e16i-7w-5
nua tieng	e11i-4w-4
chat luong	b-5c-5d-7e-7f15s-4
on ban to	b-4f9k-4s-7t6
^ toi danh	a-7e-8f11h7w-7
toi danh	a-7e-8f11h7w-7
nghe khong	c-4f5w-4
nghe khong ro	c-4f5w-4
khong ro $	c-4f5w-4
ro $	c-4f5w-4
em chua lam	g8o-4
chua lam	b4c4d-5g15j-4w-6
chua lam duoc	g8o-4
lam duoc bai	g8o-4
duoc bai	a-5b5c5d-5g15l-4n5v-4w-7
cho em biet	b13e-5g9w-6
cuoi khoa $	a10f-5g11h-4w-5
nao hom	c9g10w-6
hom nay khong	c-6d-5e7f-5g11i9k-4w-4
tren giay	b-4g14h6w-10
tren giay chung	h6
lau thi co	a-8h17w-16
tren duong lang	i11w-4
duong lang	i11w-5
duong lang toi	e-4i14w-14
lang toi	e-4i14w-14
lang toi $	e-4i14w-14
cho tre em	e-4g-7i16j-4p-4w5
tre em	d-7e-5g-8i18q-6r-8v-8w14
tre em $	g-4i13j-4w8
can bao	i10j-4
do trom	i10j-4
trom	f-4i16j-4w-11
thai $	i12w7
an chay	i7
da co ai	j13
^ viec	j9
^ viec toi	j9
viec toi	f6j11
viec toi bao	j8
lam on cho	k7n4o-4
on cho	k7n4o-4
on cho toi	k7n4o-4
lop ngay	a-6c6k-4l11n-4w-10
ngay 3	b-4l11n-4w-7
ngay 3 12	b-4l11n-4w-7
3 12	b-4l11n-4w-7
bang tieng nhat	d13h-5m15n-9o-8s4w-15
can nhan tin	a-6b-6f-4h-7n14r-4
cho toi di	k8n6o-7w-6
giup toi voi	k-8p11s-5w-4
khong can nua	n-9q11v-14
can nua $	n-9q11v-14
^ hay	f-13g-4r11t21w-11
^ hay xoa	r8
hay xoa	r8
xoa toan	r9w-5
xoa toan bo	r9w-5
toan bo	r9w-5
toan bo thong	r7
bo thong	r7
bo thong tin	r7
tin da luu	r12w-5
^ chao chi	s10
^ vang em	e-5s-4t8u-8v-4w16
^ khong cam	t-8v15w-5
khong cam	t-8v15w-5
khong cam on	t-8v15w-5
nay co tran	a-4w11
co tran	a-4w11
co tran nao	a-4w11
tran nao	a-4w11
^ lich lam	i-4w6
lich lam	i-4w6
lich lam viec	i-4w6
lam viec cua	a9i-4w-4
viec cua	a9i-4w-4
chi quan bun	b-4w8
quan bun cha	b-4w8
^ ai dang	c-7k6
piano	b-5f-5l-6w10
piano $	w8
o dau tot	b-5w10
dau tot	b-5w10
dau tot $	b-5w10
gi moi	a10v-5
gi moi khong	a10v-5
moi khong	a10v-5
^ dat lich	a-7e-4i-5w9
dat lich	a-7e-4i-5w9
^ ky	a12e11
nghi he	b-4e-4u4v-4w20
nghi he di	b-4e-4u4v-4w20
he di	b-4e-4u4v-4w20
he di dau	b-4e-4u4v-4w20
xe toi bi	i-5w6
bi hong sua	i-5w6
hong sua	i-5w6
hong sua o	i-5w6
den do	i8w-5
vach	i7w-4
phat bao	i-8w9
phat bao nhieu	i-8w9
^ mua bao	i-4j-5w17
mua bao	i8j-5
mua bao hiem	i-4j-5w17
y te	i14j-4u-6w-7
te o	a9b-4i-4j-5w-7
hoi lich lop	a10e-6w-7
lich lop	a11e-6w-9
thu 3 hoc	a9i-4w-8
3 hoc tu	a9i-4w-8
ngay be	a12w-14
ngay be giang	a12w-14
be giang $	a13w-16
buoi sau hoc	a16b-7c-6f-6h-5l-4w-10
sau hoc gi	a14b-4c-4f-4w-9
ra cho	a-13b13c-6d-8e-9f-4l-6w-8
chi cho tap	b7w-4
buoi chieu thu	a-13b-4c16e13
cho xin thong	a7b-7c11d-9e-6f-7l-5p4u4v4
bai giang co	b-4c-8d10f8w-10
giang co	c-7d10f8w-18
mai em xin	a-12e12
nen khong den	e8
den lop $	b9e12j-9k-4l-5
cho em diem	a-12b-4d-7e20f-12g-6
trac nghiem hom	g6
nghiem hom	g6
hem nha	a9g8h5m-8n-4q-7r6s-5t-7v27w-6
nang $	c-9g-4i9l-4p15w-4
bong den	c-5e-5i6j-5
may hom roi	b-4e-4i14j-4w-8
lau khong	i8
toi khieu	e-4i15m-5s4t4
toi khieu nai	e-4i15m-5s4t4
thu tuc dat	i13w-5
tuc dat	i13w-5
tuc dat dai	i13w-5
dat dai	i13w-5
gia la	c9l8w-8
ngung gui thong	j-5n12o-5w-7
tin nhan nhac	n-6o14q-5w-4
nhac lich $	a-11e-6i-6n12o7t9w-17
nhung viec	a-6p15w-7
nhung viec gi	a-6p15w-7
^ huy giup	o-9q12r-9
huy giup	n-10o-9q15r-9
huy giup em	n-10o-9q15r-9
cho xem du	r10
du lieu da	r11w-6
lieu da	r11w-6
lieu da luu	r11w-6
chao anh a	a-8b-4d-5h6s11u-5v-8
anh a	a-8b-4d-5h6s11u-5v-8
thank you ad	t11
you ad	t11
dep qua	e-4f-4i-4w6
dep qua $	e-4f-4i-4w6
ket may	a-5w7
ket may gio	a-5w7
chieu phim rap	w7
phim rap	w7
co lau	o5q5s4t4w19
^ toi buon	f-8i-9m-4w20
toi buon ngu	f-5i-7m-4w13
hop phu	e-5i-5w8
hop phu huynh	e-5i-5w8
phu huynh	e-5i-5w8
huynh	e-5i-5w8
buyt so 9	a-5b-7i-8w13
so 9	a-5b-7i-8w13
^ cup	a-16e-6i-9j-6w16
cup dien	a-15j-13w11
^ mua hoa	w8
mua hoa	w8
khong ghi	a6d-10e-12f-10g-5i-4l11o-11w-19
be mac	a8c11i-4w-11
hoc ca	a23e-7f11g-8h-7k4l-9p4u-4w-9
tan $	a6b-7e-6f-4l-10w5
khung	a13b-4c-8d-7e-9f-5r-4
hp	b5g-4j-4l10r-7w-8
bao xa	b8w7
duong nao gan	a-4b16i-7j-6w-10
nao gan	b14l-4
khoa roi	a-6b17d-4e-4g-4i4k4l-7m5o5s4t4w-6
khong thay ai	b13c-10d-5e-12i-4j5l-4w-5
bac voi	b6e-8f-5i-5k8l-4p7w-9
bac voi bac	b12e-9f-5i-4k7p-6w-9
voi bac	b9e-8f-5k6l12w-7
bac di	b12k9w-10
^ phong may	b15w-4
may tinh	c4g15i-4l4w8
o pho	b11i8j-4w-12
^ noi hoc	b16e-5i-6l-8v-8w-10
noi hoc	b16e-5i-6l-8v-8w-10
toi dia chi	a-4i-6j-4k10l-6n-4w-19
^ thay day	a-12b-11c-9d-7e-5f15g-10i-9m4r-4v4w11
day chieu	a-10c15d-4e8f-8l-4w-15
^ ai dung	c9
co hom	a-6b-5c9d-7e6f-5g-4i-4j-4w-12
nhat ten	c16f-7h-4l-4o4q4w-8
kinh nghiem	c16d-10f7o4p-5s-4w-12
nguoi giang	c11f-9l-9
phan ky	a6c10f-6j-4w-4
phan ky nang	a6c10f-6j-4w-4
nay ai day	a-7b-9c14e-4f-4h-5k-7l-14w-8
doc truoc	a-5d18g-9l-4w-7
hay chi	a11c-13d13e-11f-11h-10s-11w-11
chi co	a-5d15h-4w-12
^ van	a-6b18d15i-8j-6k12l-9m5p7q7r-5t5v-4w-7
tren lop	b-8c-5d21e-4f-16h-6i4l-11m5o4p5q5t5w-13
ngoi trong	e13l-8w-4
bao em	a4b9e11j-4l-6w-6
roi ma $	e10g8w-5
doan thanh	a-8e11f-4g-5w-5
doan thanh tra	a-8e11f-4g-5w-5
thanh tra	a-8e11f-4g-5w-5
nen em khong	e11f-4w-4
khong du lop	a-5b-4d-5e16f-7k-4w-9
du lop	a-5b-4d-5e16f-7k-4w-9
du lop duoc	a-5b-4d-5e16f-7k-4w-9
nghi hoc $	d-5e5h-4w7
bac khong biet	a-5e14i-5l8p-6w-5
di muon	e14l-7
dau gio	a14b-5c-7e9g-4k-4l-9w-6
em sot	a-4d-4e13l-5w-19
ky ten	a-8e17f-8h-4i-6l-7p4t4w-9
sang roi	a-4b-4e15g13k-4s5t4w-11
nua khong $	a-5e13w-8
^ hoc vien	b-5c-4d-5e8f9h8i-5l-6o-4
may het	b-5e14w-9
ho em	e9g-8h9j-7t-4v-5w-10
o lop $	e9w-5
di ad	b13c9e29f7g-4j7m-6o18t-7u-5w-4
di ad $	b13c9e29f7g-4j7m-6o18t-7u-5w-4
^ chua thay	a8d5e8g10i-4l-5
thay ten	a-9c8d-6f-7l11w-9
slide chu	d-6f15i-4m-5w-11
ngoi cuoi khong	e-5f15w-7
cuoi khong	e-5f15w-7
khong doc	f11m8w-7
y kien ve	b-6e-5f17i-7j8l-6w-5
kien ve	b-6e-5f17i-7j8l-6w-5
khen	a-6c-8d-6f18g4h4i-4m4r4v4w-6
co them	a-7b-5c-4f16i17l-4o4t5w-6
phan hoi dap	a-5f7g-6q24s5t7w-9
cam nhan	b-4d-5f14h-5l-7w-6
gui loi	a-4c-7d-4f9i-6n-5t11w-10
dung duoc	e-10f12g12i-10l12p-12r-5u-14v-5w-12
hai long	a4d17e-10f28w-15
hai long $	d-4f22i-5p-4s4w-11
long $	d-4f22i-6p-4w-10
^ chat luong	c-5d-8e-7f11
kem	d13e-8f10i-5k9p7w7
nhieu hon	a-7b-4f17w-7
^ truot	a-5e-4g16h-4l-4p-4v-4w-12
kq	a-17f-8g14i-21j13l-4
danh gia cuoi	a11f-5g5j-7w-13
gia cuoi	a11f-5g5j-7w-13
gia cuoi khoa	a11f-5g5j-7w-13
kien thuc	a-8b-9d-8e-9g28j5k7l-6m10n4p7r7t6u-6w-6
sau buoi	a-5b-8d-8e-9g29j7k10l-5m12n6p9q4r9t9u-4v4
^ ten em	e-4h15l-13w-8
la hoa	a-4e-5g-5h13l-12m4n4u4w6
hoc chua	a7h10w-7
nhan truc	h13i-4k6s4t4w-13
nhan truc tiep	h13i-4k6s4t4w-13
nut	i22w-21
lan can	i15q-4v-7w-9
rao	i14j-6w-10
tram	a-4b7i15u-6w-7
dong cua	a-12i15u-6w-5
moi sang	e-12i18w-17
moi sang $	e-12i18w-17
cong cong	i20w-12
cong cong $	i10
cong $	i12j-6w-5
quy dinh	g4i22r13w-10
quy dinh $	i22w-10
dinh $	a-6b-5e7g6i22m13s4
gan nha	b-4e-9g-5i20m-4w-11
chap	e-4i20l-5w-5
chap chon	i11
ho ga	e-5i17j-8k-6u-9w-14
co nguoi nga	e-7i18j-9k-6u-9w-14
nguoi nga	e-7i18j-9k-6u-9w-14
roi do $	e-6i6k-4u13v-6w-5
choi cho	f-4g-4i17l-4w-8
nha ve	b-6i6
nha ve sinh	b-6i6
ve sinh	b-6i12w-7
ve sinh cong	i10w-5
sinh cong	i10w-5
sinh cong cong	i10w-5
khong chiu	c7e-6g-4i4k-6o5q-10s6t7u4v10w9
khong chiu noi	i10w-5
chiu noi	i10w-5
chiu noi $	i10w-5
cay xanh	f-4i17k-5w-9
dem qua	i10w4
dem qua $	f-4i12k-7w-8
ban quan	a-8c-7d-4i16k13l-5w-19
ban quan ly	a-8b-5c-7d-4i16k13l-5w-18
^ de xuat	i9
de xuat	e-4f-4g-4i16l-4w-4
^ bai rac	i13
bai rac	c-5d-6i14j12
bai rac tu	i13
rac tu phat	i13
tu phat	i13
ruoi	a8b-5e-5f-5i19w-13
ga bao	b11c4g-4i-9j9v-9
^ nua	j11n8r-4w-7
y kien cua	b-4f5j11o4r-4w-7
kien cua	b-4f5j11o4r-4w-7
co ai xem	j11o4r-4w-7
xem khong	j12o4r-4w-6
nghieng toi	a-5e-4f-4i-8j9w-18
ma im	b-8d-5j11w-4
im	b-8d-5j11w-4
im re	b-7d-5j10
^ co nguoi	c-8e-6i25k21l-5m-4n5o6p4r4t5w-27
bac muon	e-5k19r12w-9
giong	b14e-9k17l-4w-10
gap ban	a-9b-6c-7d-4f-15k19l-5
gap nguoi di	k8
nguoi di $	k8
kenh nay	a-5e-7i-7k15l-7n9o-8p17q-4r-4w-13
ho $	c-5j-6k13n-5o11p-6w-15
^ tong	c-5k12w10
tong dai	k9r-8u-4w11
tong dai vien	k12w-9
dai vien	k12w-9
dai vien $	k12w-9
rieng	a-10d-7e-15f-11g-6i-5k15l-5m-6r11w5
voi chuyen	f8k6
chuyen vien	k15l-5w-9
cho ca	b-8e-5f-4i10k-4l17n-4r-4t4w-15
vao duoc	g5l9
duoc lop	a-7b7l6
^ vo lop	a-5b10l15t4v-5w-11
muon duoc khong	e9g-10i-4k-8l8m-8w-10
moi co	a-11i-5j13k-5l12s4w-12
cong van	e-11f-4i-9k-7l18m-4
kagawa	a14c13e-10k-5l15t4w-16
hoc vien chua	b-5f6g-5l14w-6
vien chua	b-5f6g-5l14w-6
chua em	a-7d-7e-7f4g6l13n5p-5r-4u7v20w9
trong lop	e-9h-5l11s11
trong lop $	d4e-10h-4l8s11
^ tu gio	a6m12n-5w-16
tu gio	a6m12n-5w-16
giao dien	b4i-6m16w-12
toi la nguoi	m10w-6
ban toi	m8
tu mai	b-6e-6k-4m-5n11s4w-8
lop nua	a-6b-4e-5f-5g6h-5i4k-7l-4n22p4s5t6w-5
toi khoi	n9o-4r7
toi khoi danh	j-5n10o-4r-7w-4
cham dut	i-9n13w-9
dut	e-7i13n14w-15
tin di	i-8n13w-8
tin di $	i-8n13w-8
tin tu	b-5i-7k-8n20o-9p-4q-13r-4u-6w-8
^ lan truoc	d7o12w-6
lan truoc	d6i-6j14o17t4w-7
bao ngung	d-7n-5o13
lai di	c4e-9m13o17q8
lai di $	m9o15
cu nhan	a4c5e-4j5n-4o16s7v-5w12
xua	c4e-5m-7n-4o25s5v-7
^ khoi phuc	j5m4o25p7u6v-4w-6
khoi phuc	j5m4o25p7u6v-4w-6
nhac hoc	d-5m5n-5o26p7u4w-4
de bat	p10w-4
de bat dau	p10w-4
loai cau	a-5g-7k-5p20w-9
gioi thieu	c10h-5p22u-5v-5w-6
tinh nang	c-6p28u-5v-4w-6
dau chi	d-7g10p13s-4
^ ban la	k-4p12u-6w-7
ban la	k-4p12u-6w-7
ban la ai	k-4p12u-6w-7
ai lam	i-6j11p12
buoc nay nua	p-5q16t4v-10w-7
nay nua dau	n10p-5q13v-10w-9
huy viec	f-4i-4m4o18q13r-4v-4w-10
dang lam $	b-5f5q17v-5w-8
khong khai nua	q13
khai nua	q13
khai nua $	q13
^ rut	q14r7u-6v-4
rut khoi	b4d-4f-4j4n16q18s5t5u4v-4w-8
coi lai	d11g-4j-4k-4q-6r21w-4
cua em tren	g-7k4m7q-7r19s5t5u6w-8
em tren	e-4g-7h5k4m7p-4q-9r16s4t4u6w-9
sinh em	a-6c-5e-6l-5r8w8
thu thap	a-4c-6g-5h-5r24s5t5v-10w-7
la hoc	e-4l-6r14u4w7
toi moi	c-5l-6n-4p-4r9w18
cua bac	k-5r10w-10
lieu cua em	d-13f-4g-5h-6l-6o-4r15
em ra khoi	n12q-4r17v-5w-8
bac la	l7s12w-8
hung	a-4b-6e11i-4l-5s9w-10
le chan	a9i-5l-4s9w-8
hai $	a-5s25
nhieu lam	f-6g-4i-6t13w-12
nhieu lam $	f-6g-4i-6t13w-12
roi cam	j-4t13v-9w-6
roi cam on	j-4t13v-9w-6
da nhac	a-5i-7n-14o-6t15v-4w-7
^ hay qua	f-11l5t22w-12
khong phai dau	v9
phai dau	v14
con toi $	a-10g-9n-4w16
vien day	c-9f-4i7w9
rung	g-4h4i11j-5p-11w18
rung chuong	w9
rung chuong vang	w9
chuong vang	w9
kenh nao	a-5w7
kenh nao $	a-5w7
mo cua may	w8
cua may	w8
^ co giao	a-4c14e-7j-6r-7w8
cua chau	a-10c-7d-5e-5m4v4w19
chau toi	c-4d-5e-8m4v4w20
toi moi sinh	c-5i-9m4n4p-5w17
moi sinh	c-5i-9m4n4p-5w17
ma so	j-12k-5l-11w17
thue	b-4i-7j-13k-5l-11w26
kenh youtube	l-13n-5w9
bien $	c6d-9e17f-7g4i-7q-5r-6u-4w20
nuoc nao	b-4e4f4i-9o4p-5r4u-7w17
hoc phi lop	w11
phi lop	w11
tieng anh toi	a-5b-8e-6f-5l-4m-7w14
cat toc	a-7c-4e-6i-6q-10w14
cat toc chieu	a-7c-4e-6i-5q-10w14
toc chieu	a-7c-4e-6i-5q-10w14
trai dat	a-10b-7g-8i-10o4t5v-5w30
^ tuyen	c-7m-8w17
tuyen dung	k4m-5n-4w16
bi diem	e-9g-7w8
cua ai	a-6b-4c-8d4f4g-4h5i-9l-8m6o5q5r-4u6v4w22
cua ai $	a-6b-4c-8d4f4g-4h5i-9l-8m6o5q5r-4u6v4w22
vi bao	a-9e-8i-4j-6n-5w18
vi bao $	a-9e-8i-4j-6n-5w18
^ hop	b9i-6w8
dam cuoi	b-12e13i-6k-4s-5
ban gai	e-15i-7w18
cham cong	a-6b-9d-5e10g-8i-4j4l-4n-4o-4w16
tay $	e-10i4w10
^ bun	p-5w10
nghia	c-14d-12f4g-8j4k-11p-9q5r-11t5v-5w24
doan $	a4i-12
^ nam	a-8f-6g-6l-4w14
con gi	a-6e-4f-9l-9p-7w15
con gi $	a-16c-6e-10f-10g-4l-13p-11w23
nam mo	c-8e-6f-8g-6i-7t4w19
nam mo thay	c-8e-6f-8g-6i-7t4w19
mo thay	a-4c-8e-6f-10g-6i-5k4l-5n4p-6q5s4t6w25
co phieu	h-8u-4w16
nao lai	h-8w14
cao $	e-11f-4i-12j-5w10
^ wifi	w8
^ may tinh	c4l4w18
xanh $	w17
fb	b5c5g-9i-5r-6u-8v-6w33
lien quan	b-4i-7r6
nghi viec	a-4d-4i-6n-4w23
hop qua	b10i-7w6
buc	i9w10
tranh	c-4w10
dep nhi	c-4w10
dep nhi $	c-4w10
trau	c-4f-9q-4w14
ve chua	v-4w10
xe may o	b-6w8
la do	k-4u-4w18
la do dep	k-4u-4w18
do dep	k-4u-4w18
dep me	k-4u-4w13
nao dong	a-7c-4i-12j-5o4p-5u-8w22
^ san	b-5e-6g10k-4q-5w9
^ san bay	i-4w9
ga $	i-7w13
voi co	c-6h-6o5v-4w17
ca khong	c-5o6v-5w20
mau xanh	d7i-4u-10w15
mau xanh $	e-4g-6m4o-6w17
bang may	b-4c11e-4g22i-4j10m-4q8t4u-4v-7w18
ca si nao	i-5w10
kenh $	b6c8k-5m-4p-8s7t7v-4w27
chien	r-4w10
son phong	w13
trong rau	w12
san thuong	w12
san thuong $	w12
^ nguoi yeu	i-6k-7n-5o-8w16
viec $	d-4f6n-4w23
vui ghe	a-6f9g-6i-5w5
mat roi $	d-6e6l-4w18
truong tieu	b-9i6j-5
truong tieu hoc	b-9i6j-5
tieu	b-6c13e-6i9o5r-5s4w-6
tieu hoc	b-9i6j-5
ban giay	c4d-11f4h5i-4s-8w13
^ tre	b5c6d-7f-5g-5h4i20l5m5o4v-8w9
sinh lop	e-6j4l-6m4r-4w13
ma em chua	a5d8g8l-4w-6
bua nao	a21b-7c-9g-7o5r4w-4
^ thua	b10g-8i7o5t4v18w-16
chung toi	b8e-6f-4i20w-15
nguoi cua	a-6b-6c11d-4f-5i-4w-19
cua hoc	a-5c9f4g-6h10l-5s4w-7
cua hoc vien	a-5c9f4g-6h10l-5s4w-7
lop chuyen	c4l10
ten la	a-7c10e-4f-9l-9n4r-4w8
ten la gi	a-6c9f-10k-4l-7r-5w4
xin mot	a-10b-4c-11d14e-4f-5i-5l9r10w-9
^ em hoc	a-4d5e-6f-4h9o7w-5
o nha	d7e-5f-11i-7w12
^ da thua	a-6e6n4u-5v9w-6
da thua	a-6e6n4u-5v9w-6
da thua co	a-4e10w-8
thua co	a-4e10w-8
toi nam	e8i-6l-6w10
binh	a5e12i-8l-4o13w-12
toi cuoi	a8d-5f8w-4
khong hai	d-11e-8f17w-6
khong hai long	d-11e-8f17w-6
kiem tra co	a-6g8u-4w-4
tra co	a-6g8u-4w-4
co quan toi	e-7f4h12k-4l-5n4o4q4t4w6
quan toi	e-7f4h12k-4l-5n4o4q4t4w6
dong dau	h7i4
ba con to	i4j6w-8
con to	i4j6w-8
toi nop	i12k-11l-4w-10
nop ho	i11j-13w-6
nop ho so	i11j-13w-6
coc	i9
long duong	i10
nao cung	a-8h-4i9n13w-4
phe thai	c-4i23j-6w-19
ai bao	a14b10d-5e-9h-4i8j-9l-7v-4w-15
anh co	e6j8l-4
ket qua xu	a-5e-7i-7j14w-8
qua xu	a-5e-7i-7j14w-8
qua xu ly	a-5e-7i-7j14w-8
^ sao lau	j10n-4o9
sao lau	j10n-4o9
rac toi	d-6i-4j19
doi khong	a7b14f-4h-5j11v-8w-6
doi khong $	a10b10e-4f-4j9w-8
van khong	a-4f10k12p-6s4t4
hon $	f20h-8k9w-7
cai ma	a-9e12h4i-5j5l12p-4s4w-4
chua dang	d-9e-4g-8h-8l19v-6w-16
chua dang ky	d-9e-4g-8h-8l19v-6w-16
khong hieu gi	a-5f9m10p-4r-4
hieu gi	a-5f9m10p-4r-4
doi lai	m9
anh cho	a10b7m9w-10
thong bao cua	a-6b-5d-4e-6i4l-4m5n15o4p4r-5u4v4
bao cua	a-7b-5d-7e-4l-4m5n8o13p5r-4u4v5
bao cua lop	a-7b-5d-7e-4l-4m5n8o13p5r-4u4v5
cua lop $	b-4c12d-8e-6f-7k-4l-7n8o-6p4r-5u4v4w-10
toi doi y	c4d4o13q15u-4v-5w-7
lau roi	c4j14o10s4u5w-10
mat kem	b-7d10i-4k10p6w-8
nay nua $	a-4n6q10w-5
ung dung	w12
em xem lai	d5g7
lieu ve	r13w-13
chau bac	s9w-7
em chao thay	s9
sang day	a-6c11e-5i-10o4w9
qua troi	a-5b-7c-6f-5i11j-7n4o4w7
giao vung	c-4w12
cang	u-4w19
la sinh	w7
la sinh nhat	w7
nhat toi	m16w6
kho lam	f-11g-12i10m-6v-9w4
thay boi noi	w10
boi noi	w10
nhat ban	c13d-9f-5r-4s-4w16
mua nay	w11
trai $	i8p-6
giay $	b-8g14h-4i-8
rat hai	f19i-8j-5k-7u-5
chi toi	i5p9
big	a-9w9
big c	a-9w9
^ dem	a7c-12d-4e-4i-8l-5w10
nay anh	a-4d8e5
anh dang	d7
bai trinh	d15
bai trinh chieu	d15
sang co	a-4d5e9f8r8w-10
ke hoach	a17d-5e-4h-4o-4p-4r-5
chieu nay minh	a11b-11c-5d-9e7l-5w-7
lich hoc $	a14e-4i-7
ga hai	a-8b11e-8w-12
ga hai phong	a-8b11e-8w-12
thi di	b10e-7
vi cua	b7c13s4w-6
co doi	b12e-4w-13
phong cu	b8c-10l7
ai la nguoi	c9i-8w8
giang buoi	c8d-5f5
cua chuyen	a4b-6d4g6n-4u4w-9
cua chuyen de	a-8b-9c6f-4g8l-4r-4w-6
cho nao a	a-17b17c-11d6e-6f-7
gui lai $	a10d7w-4
sang nay $	c-5d5f8w8
em phai	a-5e18k8l-7m4p12v-12w-5
nay thi	b-8d-7e6f5g-10h-5l-8p-4v-5w-8
em toi lop	b6e8
toi lop roi	a-8b-9e19h-5j-5l-12w-14
ghi nhan	e15g6l-6q4u6v6w-5
em can ban	h9r10
can ban	h9r10
dien tu cua	d11h5
tu cua	d11h5r6
ho ga mat	i10w-6
ga mat	i10w-6
ga mat nap	i10w-6
khu toi	i12w-4
nha hat	i12w-12
bi chiem	i8
ban hang	i7
long duong $	i12w-9
dau hem	f-4i19j-11w-15
^ sau	e-11f-8g-6i8l-8s4u-5
nhap vao	l8
cu toi	a-4i9l10w-9
toi phai	b-4e11g-5i-7k-7l14n-4p9s4t4u-9v-13w7
di kagawa	a20b-6e-9f-4g-7h-11k-4p5t4w-9
toi khong doc	m9
khong doc duoc	m9
doc duoc	d5e-7f-5m9
doc duoc tieng	m9
khong gui nua	c5f-4n13q8w-5
nua nhe	c4l4n18p4q-10u4v-16
nua nhe $	c4l4n18p4q-10u4v-16
tat tin	i-6n6o10w-4
muon tiep	k-11n-12o18q7
muon tiep tuc	k-11n-12o18q7
tro ly	m14p18q-5s16w-6
tro ly nay	p16s4w-6
ly nay	p16s4w-6
di toi	q13
di toi khong	q13
^ cac	p-4r11w-4
^ cac anh	r9w-6
cac anh	j5r10w-11
yeu cau xoa	r9w-5
cau xoa	r9w-5
cau xoa toan	r9w-5
mot ban	a-5b-4c-10d13f-6r12w-9
minh dang	a11b-12c-4g-5l-5r20w-14
muon kiem	a-4f-6g11r11
muon kiem tra	a-4f-6g11r11
tap bai	a-8d13f-6g-11l-4m-7p-6v-8w12
bon	c5i10k-5n-4w14
bang may $	b-5c7g-5j5q5w25
^ troi oi	f-7w12
troi oi	f-7w12
doi tuyen	f-4w10
tai chinh	a8c8d-4e-17g-4i-16j-6r-5u-7w20
gio mo	a17b-9d-4i-4l-11o14w4
gio mo cua	i-5w10
hoc ca ngay	a10e-5f11i-4w-10
vao hoc $	a-9b7g-5l6w-10
giai lao	a9e-5f9i-4w-5
nhan giup	e16g5j4l-5q5u6v7w-5
cho hoc vien	a-4b-13c-5d12e5h-4i-5l-6w-8
hoc vien khong	d12e-4f-6h8l10r-5v-4w-11
vien khong	d12e-4f-6h8l10r-5v-4w-11
duong dan	b-5d17e-4g11i-6j-4l12p-6r-4v-6w-12
bai giang $	d18g-5w-5
hay de	d7f8
bo tai	a-8b-7d20k4l-4m4n4o4p4r-6s4t4u4w-8
bo tai lieu	a-8b-7d20k4l-4m4n4o4p4r-6s4t4u4w-8
em ngoi	b-5e15f-7k-4l-9
nghi hai	a-10e15j8w-10
bi loi	d9g12w-5
may em	e11p-6w-7
dong chi	a-7e8f-4j-5l-5w-8
toi hom nay	a-7e6f-5i-12j-4w8
thay khoa hoc	f12h-4l-5
co nhieu	f13t9w-8
bam vao	f9g8p8
bam vao dau	f9g8p8
dieu kien	h16l9w-5
ve co quan	a-4c9d-9e-11f-4h10l-7w-15
khu tap	i16w-14
khu tap the	i16w-14
tap the	i16w-14
toi di lam	d4e-5h4i18k-4l-5n-4q-5s7t6w10
cua toi chua	i-7j13w-4
chuyen may	a-7d4k13n-4s4t4w-4
chuyen may cho	d4k13n-4s4t4w-6
day co	c-10f11k11w6
^ chua co	e-11g-8i-5j-4l16p-5v-8w-8
chua co ma	a-9e-14g-8h-9i-5j-4l21p-4v-7w-10
biet tieng anh	m12w-7
gium $	a-7h-5m10n12o-6q15r-5u-5w-7
#back	m16o4q9w-9
di a	m15n10r9u-6w-9
di a $	m15n10r9u-6w-9
^ em bam	c5g12m5n5q16u-7v-8
em bam	c5g12m5n5q16u-7v-8
em bam nham	g-5m5n5q18u-7v-8w-15
chao buoi chieu	s11
^ biet	t14
^ biet on	t14
biet on	t14
on co	e-4t10u-4v-9
doi on	m-4t13w-16
nhien	b-7m15n-4u18w16
em khong a	a-7b-7d-5e-4f4g-4h-7i8l-4m5n5o7p-11r13v21
phai dau $	v9
toi vua	a-8b-4d4e-5h4i-6l-4p-6w23
bao xa $	b7w7
tao	a10b5d-5e-6k-7m-6w8
thay duoc	b-4d-5e23g-9h-7k-6l-9m-7n6o7q7s6t8w4
tap $	c-4d20f-7i-7w9
khach san nao	b-9w13
san nao	b-9w13
kho that	c-4g-6i-4k-4w13
kho that $	c-4g-6i-4k-4w13
nuoc ngoai	c17f-4i-5l-4w-16
^ mat khau	d10w7
mat khau	a-5d10e-5i-5w11
quan ca phe	f-10i-8w13
^ nhan vien	i12
du lich	a-6e-4i-7w7
^ thong bao	a-6b-6f7i-7k6q4s5t5v-7w20
khai giang ngay	a9c-4
bao lich	a18d-4e-5i-7w-7
ben xe my	e-4s5t4w13
xe my	e-4s5t4w13
xe my dinh	e-4s5t4w13
xe hoi	a-8b17d-5e-12f-6h-6j-7k-5l-4w-21
minh voi	b-4c11d-5l10o10w-11
20 phut	e16w-6
buoi sang co	a-7d9e10f9w-10
ma can	i10j-7
ma can bo	i10j-7
toi buc	g-5i14w-8
toi buc xuc	g-5i14w-8
buc xuc	g-5i14w-8
xuc	g-5i14w-8
au	e-6w5
gio sang	a11c-9e-7g-7i12l-6w-9
thay hoi	b10e-7j11q-4v-9w-6
ma de	a-12b-8e10i-9l6p-6w-12
^ quan ca	f-10i-8w13
ma bi	c4e-5g9i8l-4w-6
bi tu	i-17j10v-5w10
bi tu choi	i-17j10v-5w10
hoc boi o	b-6d-4h-4w10
boi o	b-6d-4h-4w10
tap huan co	a12b6v-5
huan co	a12b6v-5
^ co phai	a-14b6c9d-5g12l-4w-10
tai giao	b-10d15v-6w-15
tai giao trinh	b-10d15v-6w-15
em khong len	e9
^ muon gui	f8i11j-9
thao luan nhom	a5b-5e-4f12w-12
luan nhom	a5b-5e-4f12w-12
^ dieu	h14l-8p-5w-9
^ dieu kien	h14l-8p-5w-9
^ cay xanh	i11w-4
gap nguoi $	k11n-6w-9
^ lam phien	f-5i-7k5n17w-11
tiep voi ban	k8
cho em dang	b-5e-8i4k-7l14n-9o13p4s4t4u4v4w-15
em dang ky	b-4e-6j5k-8l15n-9o13p6t4u6v6w-8
gia duoc $	a-4e8
muon ngung	n11o-9
muon ngung nhan	n11o-9
quay lai	d11g-5q9w-4
cua em khong	d-5e-6h-4j14k-6l14o5q5r12s5t5v-6w-15
^ trua	a14e-7i-12m-4w-11
^ xem lai	e4g12i-6j13w-8
me $	w9
roi thi	a-5b10g-6i-5j-7l-5p-5v-11
gom nhung gi	a12j-4p-4r-8w8
hoc truc tuyen	a-6b9e-5f-8w-4
truc tuyen hay	a-6b9e-5f-8w-4
tuyen hay	a-6b9e-5f-8w-4
lai buoi	a-4d10g-6h-4w-5
sang nay em	a-14b-13c-4d-9e17f-8h-4l-7w-16
^ nha em	w9
^ toi phai	a-9c4e13g-4i-5o4p12s4t4v-11w-10
bi mat $	e-10i16w-17
hoi ket	j10
hoi ket qua	j10
vu $	b-10c9i-11j-6k13w8
sieu	w8
sieu thi	w8
5 hoc	b-4f-8l-7w12
chung minh	a-5e-6h-4w17
hoc sinh	a-5e-5l-6w12
tanaka	a-9c20f-11l-9p-7w-14
hong roi	a-8b-6d11e-4g-4j-5n-5q-4u-6v-13w6
hong roi $	a-8b-6d11e-4g-4j-5n-5q-4u-6v-13w6
ten $	c-6e18k-4n4r24w-4
doi tien	i10m-4s4w14
mot ngay	a9b-7c-5d-8e-10f-6t15w4
may hom $	a7e6w-9
roi mai	a14b-9e12k-5o5s4t4w-12
viec nha	e18f-7w8
^ mong	f8g-5i5w-5
nhac toi	a-6b-4d8i9n6
co can	g-4h-8j9k5l12w4
toan cua	d-7g-12w15
toan cua con	d-7g-12w15
mot buoi	a16b-10c-8d-12f-8s-10w-13
met $	e-4g-4w19`;
